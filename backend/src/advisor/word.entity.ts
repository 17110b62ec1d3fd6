import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word stem of the corpus and the number of answers that have it: how much a word says, and which words are strange. */
@Entity({ name: 'advice_words' })
export class WordEntity {
  @PrimaryColumn({ type: 'text' })
  language: string;

  @PrimaryColumn({ type: 'text' })
  word: string;

  @Column({ type: 'integer' })
  answers: number;
}
