import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../clock/clock.ts';
import { SettingChangeEntity } from './setting-change.entity.ts';

/** Something the shop's owner may set while it runs. */
export interface Setting<Value> {
  /** `area/what-it-is`. */
  key: string;
  schema: z.ZodType<Value>;
  /** Used until somebody sets it. */
  fallback: Value;
}

export interface SettingChange {
  id: string;
  from: unknown;
  to: unknown;
  changedBy: string | null;
  changedAt: Date;
}

/** How late another process may hear of a change. One indexed row, so that asking again costs under a millisecond. */
const CACHE_MS = 2_000;

/** Settings with their history, the same in every process that shares the database. */
@Injectable()
export class Settings {
  private readonly known = new Map<string, { at: number; value: unknown }>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async get<Value>(setting: Setting<Value>): Promise<Value> {
    const known = this.known.get(setting.key);
    if (known && performance.now() - known.at < CACHE_MS) return known.value as Value;
    const value = await this.read(this.dataSource.manager, setting);
    this.known.set(setting.key, { at: performance.now(), value });
    return value;
  }

  /** Sets it and notes who did; setting what is set already notes nothing. */
  async set<Value>(setting: Setting<Value>, value: Value, changedBy: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      // Two changes at once would both start from the same value: one waits for the other.
      await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [setting.key]);
      const fromValue = await this.read(manager, setting);
      if (JSON.stringify(fromValue) === JSON.stringify(value)) return;
      await manager.query(
        'INSERT INTO setting_changes (key, from_value, to_value, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5)',
        [setting.key, JSON.stringify(fromValue), JSON.stringify(value), changedBy, this.clock.now()],
      );
    });
    this.known.delete(setting.key);
  }

  /** Newest first. */
  async history(setting: Setting<unknown>, limit: number): Promise<SettingChange[]> {
    const changes = await this.dataSource
      .getRepository(SettingChangeEntity)
      .find({ where: { key: setting.key }, order: { id: 'DESC' }, take: Math.min(limit, 200) });
    return changes.map(({ id, fromValue, toValue, changedBy, changedAt }) => ({
      id,
      from: fromValue,
      to: toValue,
      changedBy,
      changedAt,
    }));
  }

  /** What an account changed, for its export. */
  async changesBy(accountId: string): Promise<{ key: string; to: unknown; changedAt: Date }[]> {
    const changes = await this.dataSource
      .getRepository(SettingChangeEntity)
      .find({ where: { changedBy: accountId }, order: { id: 'ASC' }, take: 10_000 });
    return changes.map(({ key, toValue, changedAt }) => ({ key, to: toValue, changedAt }));
  }

  /** The changes stay, without the name. */
  async forgetWho(manager: EntityManager, accountId: string): Promise<void> {
    await manager.query('UPDATE setting_changes SET changed_by = NULL WHERE changed_by = $1', [accountId]);
  }

  /** A stored value the present code does not understand counts as not set. */
  private async read<Value>(manager: EntityManager, setting: Setting<Value>): Promise<Value> {
    const rows = await manager.query<{ value: unknown }[]>(
      'SELECT to_value AS value FROM setting_changes WHERE key = $1 ORDER BY id DESC LIMIT 1',
      [setting.key],
    );
    const stored = setting.schema.safeParse(rows[0]?.value);
    return stored.success ? stored.data : setting.fallback;
  }
}
