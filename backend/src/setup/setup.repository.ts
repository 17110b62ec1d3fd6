import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { afterBulkLoad } from '../platform/database/bulk-load.ts';

@Injectable()
export class SetupRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Name → version of every step that was finished. */
  async finishedSteps(): Promise<Map<string, string>> {
    const rows = (await this.dataSource.query('SELECT name, version FROM setup_steps')) as {
      name: string;
      version: string;
    }[];
    return new Map(rows.map((row) => [row.name, row.version]));
  }

  async finish(name: string, version: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO setup_steps (name, version) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET version = excluded.version, finished_at = now()`,
      [name, version],
    );
  }

  /** Statistics for the planner, and the log shortened, after so many rows. */
  tidy(): Promise<void> {
    return afterBulkLoad(this.dataSource);
  }
}
