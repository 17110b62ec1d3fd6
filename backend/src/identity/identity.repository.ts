import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, EntityManager } from 'typeorm';
import { MemoryEntity } from './memory.entity.ts';
import type { Profile } from './profile.contract.ts';
import { RunnerEntity } from './runner.entity.ts';
import { SessionEntity } from './session.entity.ts';

/** A runner as found behind a session token. */
export interface SessionRow {
  runner: RunnerEntity;
  expiresAt: Date;
}

@Injectable()
export class IdentityRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  async createRunner(id: string, fields: Partial<RunnerEntity> = {}): Promise<RunnerEntity> {
    await this.dataSource.getRepository(RunnerEntity).insert({ id, ...fields } as RunnerEntity);
    return this.runnerById(id).then((runner) => runner!);
  }

  runnerById(id: string): Promise<RunnerEntity | null> {
    return this.dataSource.getRepository(RunnerEntity).findOneBy({ id });
  }

  /** With the password hash, which no other question returns. */
  runnerByEmail(email: string): Promise<RunnerEntity | null> {
    return this.dataSource
      .getRepository(RunnerEntity)
      .createQueryBuilder('runner')
      .addSelect('runner.passwordHash')
      .where('runner.email = :email', { email })
      .getOne();
  }

  async updateRunner(
    id: string,
    fields: Partial<RunnerEntity>,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    await manager.getRepository(RunnerEntity).update({ id }, fields as object);
  }

  async noteSeen(id: string, now: Date): Promise<void> {
    await this.dataSource.query('UPDATE runners SET last_seen_at = $2 WHERE id = $1', [id, now]);
  }

  /** The next guests nobody has seen since, by id. */
  async idleGuests(before: Date, afterId: string | null, limit: number): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM runners WHERE email IS NULL AND last_seen_at < $1 AND ($2::uuid IS NULL OR id > $2::uuid)
       ORDER BY id LIMIT $3`,
      [before, afterId, limit],
    );
    return rows.map((row) => row.id);
  }

  /** Who is still an idle guest when it comes to it; the row stays locked until the transaction ends. */
  async isIdleGuest(manager: EntityManager, id: string, before: Date): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      'SELECT 1 FROM runners WHERE id = $1 AND email IS NULL AND last_seen_at < $2 FOR UPDATE',
      [id, before],
    );
    return rows.length > 0;
  }

  /** Name, else address, of accounts; erased ones are missing. */
  async namesOf(ids: string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ id: string; name: string }[]>(
      'SELECT id, coalesce(name, email) AS name FROM runners WHERE id = ANY($1) AND email IS NOT NULL',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  async saveProfile(id: string, profile: Profile): Promise<void> {
    await this.dataSource.query('UPDATE runners SET profile = $2 WHERE id = $1', [id, JSON.stringify(profile)]);
  }

  async sessionByHash(tokenHash: string, now: Date): Promise<SessionRow | null> {
    const session = await this.dataSource.getRepository(SessionEntity).findOneBy({ tokenHash });
    if (!session || session.expiresAt <= now) return null;
    const runner = await this.runnerById(session.runnerId);
    return runner && { runner, expiresAt: session.expiresAt };
  }

  async insertSession(session: { tokenHash: string; runnerId: string; expiresAt: Date }): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).insert(session);
  }

  async deleteSession(tokenHash: string): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).delete({ tokenHash });
  }

  async deleteExpiredSessions(now: Date): Promise<void> {
    await this.dataSource.query('DELETE FROM sessions WHERE expires_at <= $1', [now]);
  }

  async deleteRunner(manager: EntityManager, id: string): Promise<void> {
    await manager.getRepository(SessionEntity).delete({ runnerId: id });
    await manager.getRepository(MemoryEntity).delete({ runnerId: id });
    await manager.getRepository(RunnerEntity).delete({ id });
  }

  /** Newest first; the list is short by nature and bounded all the same. */
  memories(runnerId: string): Promise<MemoryEntity[]> {
    return this.dataSource
      .getRepository(MemoryEntity)
      .find({ where: { runnerId }, order: { createdAt: 'DESC', id: 'DESC' }, take: 200 });
  }

  async insertMemory(memory: { id: string; runnerId: string; kind: string; text: string }): Promise<void> {
    await this.dataSource.getRepository(MemoryEntity).insert(memory);
  }

  async updateMemory(runnerId: string, id: string, text: string): Promise<boolean> {
    const result = await this.dataSource.getRepository(MemoryEntity).update({ id, runnerId }, { text });
    return result.affected === 1;
  }

  async deleteMemory(runnerId: string, id?: string): Promise<number> {
    const result = await this.dataSource.getRepository(MemoryEntity).delete(id ? { id, runnerId } : { runnerId });
    return result.affected ?? 0;
  }

  async moveMemories(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.getRepository(MemoryEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }
}
