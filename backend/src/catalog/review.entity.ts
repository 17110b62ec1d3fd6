import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ name: 'reviews' })
@Index('reviews_product', ['productId', 'createdAt'])
export class ReviewEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'product_id' })
  productId: string;

  /** Hash of product, user and time of the source: importing a file twice adds nothing. */
  @Column({ type: 'text', name: 'source_key', unique: true })
  sourceKey: string;

  @Column({ type: 'smallint' })
  rating: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text', default: 'en' })
  language: string;

  @Column({ type: 'boolean', name: 'is_verified', default: false })
  isVerified: boolean;

  @Column({ type: 'integer', name: 'helpful_votes', default: 0 })
  helpfulVotes: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
