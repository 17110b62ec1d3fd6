import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The promotion code a runner entered; one at a time. */
@Entity({ name: 'cart_codes' })
export class CartCodeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'text' })
  code: string;
}
