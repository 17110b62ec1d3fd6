import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Orders1700000000320 implements MigrationInterface {
  readonly name = 'Orders1700000000320';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE orders (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        number text NOT NULL,
        idempotency_key text NOT NULL,
        request_hash text NOT NULL,
        snapshot jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT "PK_orders" PRIMARY KEY (id),
        CONSTRAINT "UQ_orders_number" UNIQUE (number)
      );
      CREATE INDEX orders_runner ON orders (runner_id, created_at);
      CREATE UNIQUE INDEX orders_idempotency ON orders (runner_id, idempotency_key);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE orders');
  }
}
