import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the retailer's desk stands on: settings with their history, the figures of the ranking (no entity: computed anew every
 * night), and when a runner was last seen, by which abandoned guests are told from those who come back.
 */
export class RetailerDesk1700000000820 implements MigrationInterface {
  readonly name = 'RetailerDesk1700000000820';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE setting_changes (
        id uuid NOT NULL DEFAULT uuid_v7(),
        key text NOT NULL,
        from_value jsonb NOT NULL,
        to_value jsonb NOT NULL,
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        CONSTRAINT "PK_setting_changes" PRIMARY KEY (id)
      );
      CREATE INDEX setting_changes_newest ON setting_changes (key, id);
      CREATE TABLE ranking_figures (
        name text NOT NULL,
        value jsonb NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_ranking_figures" PRIMARY KEY (name)
      );
      ALTER TABLE runners ADD COLUMN last_seen_at timestamptz NOT NULL DEFAULT now();
      CREATE INDEX runners_guests ON runners (last_seen_at, id) WHERE email IS NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX runners_guests;
      ALTER TABLE runners DROP COLUMN last_seen_at;
      DROP TABLE ranking_figures, setting_changes;
    `);
  }
}
