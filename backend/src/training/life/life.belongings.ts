import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BelongingsService } from '../../identity/belongings.service.ts';
import { LifeRepository } from './life.repository.ts';
import { toRun } from './run-log.service.ts';
import { RunRepository } from './run.repository.ts';

/** What a runner may ask for, take along and have erased: runs, check-ins, and what plans were before. */
@Injectable()
export class LifeBelongings implements OnModuleInit {
  constructor(
    private readonly belongings: BelongingsService,
    private readonly runs: RunRepository,
    private readonly life: LifeRepository,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'runs',
      move: (manager, from, to) => this.runs.move(manager, from, to),
      export: async (runnerId) => (await this.runs.all(runnerId)).map(toRun),
      erase: (manager, runnerId) => this.runs.erase(manager, runnerId),
    });
    this.belongings.register({
      name: 'planLife',
      move: (manager, from, to) => this.life.move(manager, from, to),
      export: (runnerId) => this.export(runnerId),
      erase: (manager, runnerId) => this.life.erase(manager, runnerId),
    });
  }

  private async export(runnerId: string) {
    const checkIns = (await this.life.exportOf(runnerId)).map(({ planId, report }) => ({ planId, ...report }));
    const versions = await this.life.versionsOf(runnerId);
    const changes = versions.map(({ planId, version, change, plan, createdAt }) => ({
      planId,
      version,
      change,
      before: plan,
      changedAt: createdAt.toISOString(),
    }));
    return { checkIns, changes };
  }
}
