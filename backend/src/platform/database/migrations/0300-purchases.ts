import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Purchases1700000000300 implements MigrationInterface {
  readonly name = 'Purchases1700000000300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE shoppers (
        id uuid NOT NULL,
        external_id text,
        runner_id uuid,
        profile jsonb NOT NULL DEFAULT '{}'::jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_shoppers" PRIMARY KEY (id),
        CONSTRAINT "UQ_shoppers_external_id" UNIQUE (external_id),
        CONSTRAINT "UQ_shoppers_runner_id" UNIQUE (runner_id)
      );
      CREATE TABLE purchases (
        shopper_id uuid NOT NULL,
        product_id uuid NOT NULL,
        purchased_at timestamptz NOT NULL,
        quantity integer NOT NULL DEFAULT 1,
        CONSTRAINT "PK_purchases" PRIMARY KEY (shopper_id, product_id, purchased_at)
      );
      CREATE INDEX purchases_product ON purchases (product_id, shopper_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE purchases, shoppers');
  }
}
