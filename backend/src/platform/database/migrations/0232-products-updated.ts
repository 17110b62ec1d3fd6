import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "Did the catalogue change?" is asked every minute and would else read every article. */
export class ProductsUpdated1700000000232 implements MigrationInterface {
  readonly name = 'ProductsUpdated1700000000232';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX products_updated ON products (updated_at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX products_updated');
  }
}
