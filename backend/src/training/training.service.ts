import { randomUUIDv7 } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BelongingsService } from '../identity/belongings.service.ts';
import { IdentityService } from '../identity/identity.service.ts';
import { Clock } from '../platform/clock/clock.ts';
import { notFound } from '../platform/http/problem.ts';
import { buildPlan } from './domain/build-plan.ts';
import type { NewPlan, PlanListItem } from './plan-api.contract.ts';
import type { Plan, PlanRefusal, PlanRequest } from './training.contract.ts';
import { TrainingRepository } from './training.repository.ts';

/** Assumed where neither the wish nor the profile says: low on purpose, a plan may only start too gently. */
const ASSUMED = { runsPerWeek: 3, kmPerWeek: 20 };

export type PlanOutcome = { ok: true; plan: Plan } | PlanRefusal;

/** Plans: written and read; life/ changes them. The rules are the domain's; this keeps what it decided. */
@Injectable()
export class TrainingService implements OnModuleInit {
  constructor(
    private readonly repository: TrainingRepository,
    private readonly identity: IdentityService,
    private readonly clock: Clock,
    private readonly belongings: BelongingsService,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'plans',
      move: (manager, from, to) => this.repository.move(manager, from, to),
      export: async (runnerId) => (await this.repository.plans(runnerId, 100)).map((row) => row.plan),
      erase: (manager, runnerId) => this.repository.erase(manager, runnerId),
    });
  }

  /** Writes a plan that passes its own certificate and keeps it, or says which rule forbids it and what would be safe. */
  async create(runnerId: string, wish: NewPlan, today = this.clock.today()): Promise<PlanOutcome> {
    const { profile } = await this.identity.profile(runnerId);
    const now = this.clock.now();
    const request = {
      ...wish,
      runsPerWeek: wish.runsPerWeek ?? (profile.runsPerWeek || ASSUMED.runsPerWeek),
      kmPerWeek: wish.kmPerWeek ?? profile.kmPerWeek ?? ASSUMED.kmPerWeek,
    };
    const outcome = buildPlan(request, today);
    if (!outcome.ok) return outcome;
    const plan: Plan = { ...outcome.plan, id: randomUUIDv7() };
    await this.repository.insert({ id: plan.id!, runnerId, plan, version: 1, createdAt: now });
    return { ok: true, plan };
  }

  /** The race day a wish leads to, given or counted from its weeks; null without a race or without a plan. */
  raceDateOf(wish: PlanRequest, today = this.clock.today()): string | null {
    const outcome = buildPlan(wish, today);
    return outcome.ok ? outcome.plan.raceDate : null;
  }

  async read(runnerId: string, id: string): Promise<Plan> {
    return (await this.stored(runnerId, id)).plan;
  }

  /** The newest plan of a runner, or null. */
  async latest(runnerId: string): Promise<Plan | null> {
    return (await this.repository.plans(runnerId, 1))[0]?.plan ?? null;
  }

  async list(runnerId: string): Promise<PlanListItem[]> {
    const rows = await this.repository.plans(runnerId);
    return rows.map(({ id, plan: { summary, goal, startDate, raceDate } }) => ({
      planId: id,
      summary,
      goal,
      startDate,
      raceDate,
    }));
  }

  private async stored(runnerId: string, id: string) {
    const row = await this.repository.plan(runnerId, id);
    if (!row) throw notFound('plan');
    return row;
  }
}
