import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AdvisorService } from '../../advisor/advisor.service.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { certified, type ChangeResult } from '../domain/change-plan.ts';
import { addDays, isCalendarDate } from '../domain/calendar.ts';
import { lastDateOf } from '../domain/life/plan-days.ts';
import { CARRY_ON, readCheckIn } from '../domain/life/read-check-in.ts';
import type { ChangedPlan } from '../plan-diff.contract.ts';
import type { CheckInRequest } from './life.contract.ts';
import { LifeRepository } from './life.repository.ts';
import { type ChangeOptions, PlanLifeService } from './plan-life.service.ts';

export type CheckInOutcome = { ok: true; plan: ChangedPlan } | Exclude<ChangeResult, { ok: true }>;

/** The weekly check-in: what it means, what its note warns of (decision 016), what it changes, and the change kept with it or not at all. */
@Injectable()
export class CheckInService {
  constructor(
    private readonly life: LifeRepository,
    private readonly plans: PlanLifeService,
    private readonly clock: Clock,
    private readonly advisor: AdvisorService,
  ) {}

  async checkIn(
    runnerId: string,
    planId: string,
    report: CheckInRequest,
    { isPreview = false, language = 'en' }: ChangeOptions & { language?: 'en' | 'fr' } = {},
  ): Promise<CheckInOutcome> {
    const row = await this.plans.stored(runnerId, planId);
    if (!this.isPossible(row.plan, report.date)) return { ok: false, reason: 'plan/outside' };
    const earlier = (await this.life.checkIns(planId)).map((each) => each.report);
    const result = certified(row.plan, readCheckIn(row.plan, report, earlier));
    if (!result.ok) return result;
    if (!isPreview) {
      await this.life.transaction(async (manager) => {
        const now = this.clock.now();
        const checkIn = { id: randomUUIDv7(), runnerId, planId, date: report.date, report, createdAt: now };
        await this.life.saveCheckIn(manager, checkIn);
        const isChanged = JSON.stringify(result.plan) !== JSON.stringify(row.plan);
        if (isChanged) await this.plans.keep({ row, plan: result.plan, change: { action: 'checkIn' } }, manager);
      });
    }
    const answer = this.plans.answer(row.plan, result, !isPreview);
    const redFlag = this.advisor.checkRedFlags(report.note ?? '', language);
    if (!redFlag) return { ok: true, plan: answer };
    const notes = answer.notes.filter(({ code }) => code !== CARRY_ON);
    return { ok: true, plan: { ...answer, notes, redFlag } };
  }

  /** Newest first. */
  async list(runnerId: string, planId: string): Promise<CheckInRequest[]> {
    await this.plans.stored(runnerId, planId);
    return (await this.life.checkIns(planId, 40)).map((each) => each.report);
  }

  /** A day of the plan or of the week before it that has come. */
  private isPossible(plan: ChangedPlan | Parameters<typeof lastDateOf>[0], date: string): boolean {
    const isInPlan = date >= addDays(plan.startDate, -7) && date <= lastDateOf(plan);
    return isCalendarDate(date) && isInPlan && date <= addDays(this.plans.today(), 1);
  }
}
