import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a reader sees of an article, in one language. */
export interface ArticleText {
  title: string;
  summary: string;
  studyType: string;
  population: string | null;
  findings: { text: string; kind: 'finding' | 'advice' }[];
  limits: string[];
}

/** Where studies disagree: the sentence, and the findings of each side by article key. */
export interface ArticleDebate {
  id: string;
  rests: Record<string, string[]>;
  en: string;
  fr: string;
}

/** An article of the library. `core` articles have questions and French texts, `extra` ones are pages only. */
@Index('articles_search_en', { synchronize: false })
@Index('articles_search_fr', { synchronize: false })
@Entity({ name: 'articles' })
export class ArticleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Stable name such as `bosquet-2007-taper-meta`; this is what the API calls articleId. */
  @Column({ type: 'text', unique: true })
  key: string;

  @Column({ type: 'text' })
  tier: 'core' | 'extra';

  @Column({ type: 'text' })
  area: string;

  @Column({ type: 'text', array: true, default: [] })
  authors: string[];

  @Column({ type: 'integer' })
  year: number;

  @Column({ type: 'text' })
  journal: string;

  @Column({ type: 'text', name: 'volume_pages', default: '' })
  volumePages: string;

  @Column({ type: 'text', nullable: true })
  doi: string | null;

  @Column({ type: 'text', name: 'original_title' })
  originalTitle: string;

  @Column({ type: 'integer', name: 'participant_count', nullable: true })
  participantCount: number | null;

  @Column({ type: 'text', array: true, default: [] })
  topics: string[];

  @Column({ type: 'jsonb', name: 'text_en' })
  textEn: ArticleText;

  @Column({ type: 'jsonb', name: 'text_fr', nullable: true })
  textFr: ArticleText | null;

  @Column({ type: 'jsonb', default: [] })
  debates: ArticleDebate[];

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
