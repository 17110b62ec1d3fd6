import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One article bought once. The key makes importing a file twice harmless. */
@Entity({ name: 'purchases' })
@Index('purchases_product', ['productId', 'shopperId'])
export class PurchaseEntity {
  @PrimaryColumn({ type: 'uuid', name: 'shopper_id' })
  shopperId: string;

  @PrimaryColumn({ type: 'uuid', name: 'product_id' })
  productId: string;

  @PrimaryColumn({ type: 'timestamptz', name: 'purchased_at' })
  purchasedAt: Date;

  @Column({ type: 'integer', default: 1 })
  quantity: number;
}
