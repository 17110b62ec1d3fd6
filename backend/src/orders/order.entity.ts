import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Order } from './orders.contract.ts';

/** A placed order as it was agreed: prices, rules and texts are a snapshot and never change afterwards. */
@Entity({ name: 'orders' })
@Index('orders_runner', ['runnerId', 'createdAt'])
@Index('orders_idempotency', ['runnerId', 'idempotencyKey'], { unique: true })
export class OrderEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'runner_id' })
  runnerId: string;

  @Column({ type: 'text', unique: true })
  number: string;

  /** The caller's key: the same key answers the same order, whatever happened on the wire. */
  @Column({ type: 'text', name: 'idempotency_key' })
  idempotencyKey: string;

  @Column({ type: 'text', name: 'request_hash' })
  requestHash: string;

  @Column({ type: 'jsonb' })
  snapshot: Order;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;
}
