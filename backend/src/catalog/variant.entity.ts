import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One size and colour of an article, with the pieces left. The check is the last line against overselling. */
@Entity({ name: 'variants' })
@Check('variants_stock_not_negative', 'stock >= 0')
export class VariantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Index('variants_product')
  @Column({ type: 'uuid', name: 'product_id' })
  productId: string;

  @Column({ type: 'text', unique: true })
  sku: string;

  @Column({ type: 'text' })
  size: string;

  @Column({ type: 'text' })
  color: string;

  @Column({ type: 'integer', default: 0 })
  stock: number;
}
