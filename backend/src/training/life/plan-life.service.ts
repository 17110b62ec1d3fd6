import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import { buildPlan } from '../domain/build-plan.ts';
import { changePlan } from '../domain/change-plan.ts';
import { lastDateOf } from '../domain/life/plan-days.ts';
import { diffOfPlans } from '../domain/life/plan-diff.ts';
import type { PlanChange } from '../plan-api.contract.ts';
import type { ChangedPlan } from '../plan-diff.contract.ts';
import type { PlanEntity } from '../plan.entity.ts';
import type { Plan, PlanRequest } from '../training.contract.ts';
import { TrainingRepository } from '../training.repository.ts';
import type { PlanOutcome } from '../training.service.ts';
import { LifeRepository, type KeptChange } from './life.repository.ts';
import { type LifeRefusal, refusalSentence } from './life-refusals.ts';
import { RunRepository } from './run.repository.ts';

export type LifeOutcome = { ok: true; plan: ChangedPlan } | LifeRefusal;

export interface ChangeOptions {
  /** Say what would happen, keep nothing. */
  isPreview?: boolean;
}

/** Changes of plans that exist: each is certified again, shows what it does, and can be taken back. */
@Injectable()
export class PlanLifeService {
  constructor(
    private readonly plans: TrainingRepository,
    private readonly life: LifeRepository,
    private readonly runs: RunRepository,
    private readonly clock: Clock,
  ) {}

  async change(
    runnerId: string,
    planId: string,
    change: PlanChange,
    { isPreview = false }: ChangeOptions = {},
  ): Promise<LifeOutcome> {
    const row = await this.stored(runnerId, planId);
    if (change.action === 'undo') return this.undo(row, isPreview);
    const result = changePlan(row.plan, change);
    if (!result.ok) return result;
    const isChanged = JSON.stringify(result.plan) !== JSON.stringify(row.plan);
    if (!isPreview && isChanged) await this.keep({ row, plan: result.plan, change: { action: change.action } });
    return { ok: true, plan: this.answer(row.plan, result, !isPreview) };
  }

  /** Keeps a plan that something else than a change of it made, such as a run or a check-in. */
  async keep(change: Omit<KeptChange, 'now'>, manager?: EntityManager): Promise<void> {
    const kept = { ...change, now: this.clock.now() };
    const isKept = manager
      ? await this.life.keep(manager, kept)
      : await this.life.transaction((own) => this.life.keep(own, kept));
    if (!isKept) throw changedMeanwhile();
  }

  /** Writes a plan again for another wish, in its place: one id, one page, and undo brings the earlier one back. */
  async rewrite(runnerId: string, planId: string, wish: PlanRequest, today = this.today()): Promise<PlanOutcome> {
    const row = await this.stored(runnerId, planId);
    const outcome = buildPlan(wish, today);
    if (!outcome.ok) return outcome;
    const plan: Plan = { ...outcome.plan, id: planId };
    await this.keep({ row, plan, change: { action: 'rewrite' } });
    return { ok: true, plan };
  }

  answer(before: Plan, after: { plan: Plan; notes: ChangedPlan['notes'] }, isKept: boolean): ChangedPlan {
    return { ...after.plan, diff: diffOfPlans(before, after.plan), notes: after.notes, isKept };
  }

  /** Plans that are not over yet, newest first. */
  async living(runnerId: string, today = this.today()): Promise<Plan[]> {
    return (await this.rows(runnerId)).map((row) => row.plan).filter((plan) => lastDateOf(plan) >= today);
  }

  rows(runnerId: string): Promise<PlanEntity[]> {
    return this.plans.plans(runnerId);
  }

  async stored(runnerId: string, planId: string): Promise<PlanEntity> {
    const row = await this.plans.plan(runnerId, planId);
    if (!row) throw notFound('plan');
    return row;
  }

  /** Why a change is refused, in words. */
  sentence(refusal: LifeRefusal, language: 'en' | 'fr'): string {
    return refusalSentence(refusal, language);
  }

  today(): string {
    return this.clock.today();
  }

  /** The plan as it was before its last change; a run that the change logged goes as well. */
  private async undo(row: PlanEntity, isPreview: boolean): Promise<LifeOutcome> {
    const earlier = await this.life.lastVersion(row.id);
    if (!earlier) return { ok: false, reason: 'plan/nothing-to-undo' };
    if (!isPreview) {
      await this.life.transaction(async (manager) => {
        if (!(await this.life.goBack(manager, row, earlier))) throw changedMeanwhile();
        if (earlier.change.runId) await this.runs.delete(manager, row.runnerId, earlier.change.runId);
      });
    }
    return { ok: true, plan: this.answer(row.plan, { plan: earlier.plan, notes: [] }, !isPreview) };
  }
}

export function changedMeanwhile(): Problem {
  return new Problem(409, 'plan/changed-meanwhile', 'This plan was changed meanwhile. Reload it and try again.');
}
