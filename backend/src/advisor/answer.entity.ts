import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sentence of an answer, the findings (`f2`) and limits (`l1`) it rests on, and what it does there. */
export interface AnswerSentence {
  text: string;
  findings: string[];
  role: 'answer' | 'reason' | 'action' | 'limit';
}

/** A question and its answer, in one language. */
export interface AnswerText {
  question: string;
  sentences: AnswerSentence[];
}

/** A question the coach can answer, from one article. */
@Index('advice_answers_search_en', { synchronize: false })
@Index('advice_answers_search_fr', { synchronize: false })
@Entity({ name: 'advice_answers' })
export class AnswerEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** `<articleId>/q1`. */
  @Column({ type: 'text', unique: true })
  key: string;

  @Index('advice_answers_article')
  @Column({ type: 'text', name: 'article_key' })
  articleKey: string;

  @Column({ type: 'text', array: true, default: [] })
  topics: string[];

  @Column({ type: 'jsonb', name: 'text_en' })
  textEn: AnswerText;

  @Column({ type: 'jsonb', name: 'text_fr' })
  textFr: AnswerText;

  /** What keyword search reads. */
  @Column({ type: 'text', name: 'search_en', default: '' })
  searchEn: string;

  @Column({ type: 'text', name: 'search_fr', default: '' })
  searchFr: string;

  @Column({ type: 'integer', name: 'sort_order', default: 0 })
  sortOrder: number;

  @Column({ type: 'text', name: 'content_hash' })
  contentHash: string;
}
