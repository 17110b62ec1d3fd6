import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cart1700000000310 implements MigrationInterface {
  readonly name = 'Cart1700000000310';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE cart_lines (
        id uuid NOT NULL,
        runner_id uuid NOT NULL,
        variant_id uuid NOT NULL,
        product_id uuid NOT NULL,
        quantity smallint NOT NULL,
        price_cents_then integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_cart_lines" PRIMARY KEY (id),
        CONSTRAINT cart_lines_once UNIQUE (runner_id, variant_id),
        CONSTRAINT cart_lines_quantity CHECK (quantity BETWEEN 1 AND 20)
      );
      CREATE TABLE cart_codes (
        runner_id uuid NOT NULL,
        code text NOT NULL,
        CONSTRAINT "PK_cart_codes" PRIMARY KEY (runner_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE cart_codes, cart_lines');
  }
}
