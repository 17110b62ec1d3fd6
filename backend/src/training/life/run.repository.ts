import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { RunEntity } from './run.entity.ts';

/** Two runs of a day that differ by less than this, as a share, are one run told twice. */
const SAME_SHARE = 0.01;

/** The log of runs. */
@Injectable()
export class RunRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async insert(manager: EntityManager, run: RunEntity): Promise<void> {
    await manager.getRepository(RunEntity).insert(run as object);
  }

  run(runnerId: string, id: string): Promise<RunEntity | null> {
    return this.dataSource.getRepository(RunEntity).findOneBy({ id, runnerId });
  }

  /** The same run already in the log: the same file, or the same day with the same distance and time. */
  async same(run: Pick<RunEntity, 'runnerId' | 'fileHash' | 'localDate' | 'distanceKm' | 'durationSeconds'>) {
    const runs = this.dataSource.getRepository(RunEntity);
    const { runnerId, fileHash, localDate } = run;
    const ofFile = fileHash ? await runs.findOneBy({ runnerId, fileHash }) : null;
    if (ofFile) return ofFile;
    const ofDay = await runs.find({ where: { runnerId, localDate }, take: 50 });
    const isNear = (a: number, b: number) => Math.abs(a - b) <= SAME_SHARE * Math.max(a, b);
    return (
      ofDay.find(
        (each) => isNear(each.distanceKm, run.distanceKm) && isNear(each.durationSeconds, run.durationSeconds),
      ) ?? null
    );
  }

  /** Newest first, with how many there are in all. */
  page(runnerId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<[RunEntity[], number]> {
    return this.dataSource.getRepository(RunEntity).findAndCount({
      where: { runnerId },
      order: { localDate: 'DESC', startedAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * pageSize,
      take: Math.min(pageSize, 100),
    });
  }

  /** Every run, oldest first, for the runner's own copy. */
  all(runnerId: string): Promise<RunEntity[]> {
    return this.dataSource
      .getRepository(RunEntity)
      .find({ where: { runnerId }, order: { localDate: 'ASC', id: 'ASC' }, take: 20_000 });
  }

  async delete(manager: EntityManager, runnerId: string, id: string): Promise<boolean> {
    return (await manager.getRepository(RunEntity).delete({ id, runnerId })).affected === 1;
  }

  /** A guest's runs become the account's; a file the account has already is not kept twice. */
  async move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    await manager.query(
      `DELETE FROM runs WHERE runner_id = $1 AND file_hash IN (SELECT file_hash FROM runs WHERE runner_id = $2)`,
      [fromRunnerId, toRunnerId],
    );
    await manager.getRepository(RunEntity).update({ runnerId: fromRunnerId }, { runnerId: toRunnerId });
  }

  async erase(manager: EntityManager, runnerId: string): Promise<void> {
    await manager.getRepository(RunEntity).delete({ runnerId });
  }
}
