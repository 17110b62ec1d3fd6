import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the recommender computes from purchases. None of these tables has an entity: TypeORM does not know `sparsevec`, and
 * all three are rebuilt from other tables at any time.
 */
export class Recommend1700000000500 implements MigrationInterface {
  readonly name = 'Recommend1700000000500';

  async up(queryRunner: QueryRunner): Promise<void> {
    // The highest dimension pgvector allows; a sparse vector costs only its non-zero elements.
    await queryRunner.query(`
      CREATE TABLE shopper_vectors (
        shopper_id uuid NOT NULL,
        vector sparsevec(1000000000) NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_shopper_vectors" PRIMARY KEY (shopper_id),
        CONSTRAINT shopper_vectors_shopper FOREIGN KEY (shopper_id) REFERENCES shoppers (id) ON DELETE CASCADE
      );
      CREATE TABLE product_buyers (
        product_id uuid NOT NULL,
        buyers integer NOT NULL,
        CONSTRAINT "PK_product_buyers" PRIMARY KEY (product_id)
      );
      CREATE TABLE complements (
        level text NOT NULL,
        source text NOT NULL,
        leaf text NOT NULL,
        buyers integer NOT NULL,
        both_bought integer NOT NULL,
        share real NOT NULL,
        lift real NOT NULL,
        CONSTRAINT "PK_complements" PRIMARY KEY (level, source, leaf),
        CONSTRAINT complements_level CHECK (level IN ('product', 'leaf'))
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE complements, product_buyers, shopper_vectors');
  }
}
