import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An English text that means what an answer is about: a wording of its question, or the question with the whole answer.
 * English only, since the local model knows English only; French questions are glossed.
 */
@Entity({ name: 'advice_wordings' })
export class WordingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', unique: true })
  key: string;

  @Column({ type: 'text', name: 'answer_key' })
  answerKey: string;

  @Column({ type: 'text' })
  text: string;

  /** No fixed length: the dimension belongs to the model. */
  @Column({ type: 'vector', nullable: true, select: false })
  embedding: number[] | null;

  @Column({ type: 'text', name: 'embedding_model', nullable: true, select: false })
  embeddingModel: string | null;
}
