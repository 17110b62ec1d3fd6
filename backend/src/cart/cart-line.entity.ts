import { Check, Column, CreateDateColumn, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A variant wanted by a runner. Prices are not kept here: they always come from the catalogue. */
@Entity({ name: 'cart_lines' })
@Unique('cart_lines_once', ['runnerId', 'variantId'])
@Check('cart_lines_quantity', 'quantity BETWEEN 1 AND 20')
export class CartLineEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'uuid', name: 'variant_id' })
  variantId: string;

  @Column({ type: 'uuid', name: 'product_id' })
  productId: string;

  @Column({ type: 'smallint' })
  quantity: number;

  /** Price when it was added, whole cents: lets the page say that it changed. */
  @Column({ type: 'integer', name: 'price_cents_then' })
  priceCentsThen: number;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
