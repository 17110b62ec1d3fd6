import { randomUUIDv7 } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BelongingsService } from '../../identity/belongings.service.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { notFound } from '../../platform/http/problem.ts';
import { adoptable } from '../domain/audit/adopt-plan.ts';
import type { Known } from '../domain/audit/audited-plan.ts';
import { checkPlan } from '../domain/audit/check-plan.ts';
import { readPlan, readPlanEntries } from '../domain/audit/read-plan.ts';
import { isCalendarDate } from '../domain/calendar.ts';
import { certify } from '../domain/certificate.ts';
import type { AuditAnswer } from '../plan-api.contract.ts';
import type { Certificate, Plan } from '../training.contract.ts';
import { TrainingRepository } from '../training.repository.ts';
import type { PlanCheck, PlanCheckRequest, PlanFileFields } from './plan-check.contract.ts';
import { PlanCheckRepository } from './plan-check.repository.ts';
import { type FileRefusal, type PlanSource, readPlanFile, readPlanText } from './read-plan-file.ts';

export type CheckOutcome =
  | { ok: true; check: PlanCheck }
  | { ok: false; reason: FileRefusal | 'plan/no-such-day' | 'plan/no-sessions' };

export type AdoptOutcome =
  | { ok: true; plan: Plan }
  | { ok: false; reason: 'plan/unsafe'; certificate: Certificate }
  | { ok: false; reason: 'plan/over' | 'plan/malformed' };

/** Plans from elsewhere: read, checked, repaired, and taken over once they pass. */
@Injectable()
export class PlanCheckService implements OnModuleInit {
  constructor(
    private readonly checks: PlanCheckRepository,
    private readonly plans: TrainingRepository,
    private readonly clock: Clock,
    private readonly belongings: BelongingsService,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'planChecks',
      move: (manager, from, to) => this.checks.move(manager, from, to),
      export: async (runnerId) =>
        (await this.checks.all(runnerId)).map(({ request, createdAt }) => ({ request, createdAt })),
      erase: (manager, runnerId) => this.checks.erase(manager, runnerId),
    });
  }

  /** A plan of the house's own shape against every rule; it need not be kept here. */
  audit(plan: Plan): AuditAnswer {
    const certificate = certify(plan);
    return { certificate, failed: certificate.rules.filter((rule) => !rule.passed).map((rule) => rule.code) };
  }

  checkText(request: PlanCheckRequest, today = this.clock.today()): CheckOutcome {
    return check(readPlanText(request.text, request.format), request, today);
  }

  async checkFile(
    file: { buffer: Buffer; name: string },
    fields: PlanFileFields,
    today = this.clock.today(),
  ): Promise<CheckOutcome> {
    return check(await readPlanFile(file.buffer, file.name), fields, today);
  }

  /** Keeps a question so that its answer has an address; returns the id. */
  async keep(runnerId: string, request: PlanCheckRequest): Promise<string> {
    const id = randomUUIDv7();
    await this.checks.keep({ id, runnerId, request, createdAt: this.clock.now() });
    return id;
  }

  /** A kept question, to be answered again. */
  async kept(runnerId: string, id: string): Promise<PlanCheckRequest> {
    const found = await this.checks.find(runnerId, id);
    if (!found) throw notFound('check');
    return found.request;
  }

  /** Takes a plan over, certified here and now: what its sender says about it counts for nothing. */
  async adopt(runnerId: string, sent: Plan, today = this.clock.today()): Promise<AdoptOutcome> {
    const outcome = adoptable(sent, today);
    if (!outcome.ok) return outcome;
    const plan: Plan = { ...outcome.plan, id: randomUUIDv7() };
    await this.plans.insert({ id: plan.id!, runnerId, plan, version: 1, createdAt: this.clock.now() });
    return { ok: true, plan };
  }
}

function check(source: PlanSource, fields: PlanFileFields, today: string): CheckOutcome {
  if (!source.ok) return source;
  const dates = [fields.raceDate, fields.startDate].filter((date) => date !== undefined);
  if (dates.some((date) => !isCalendarDate(date))) return { ok: false, reason: 'plan/no-such-day' };
  const known: Known = { ...fields, today };
  const anchor = {
    today,
    raceDate: fields.raceDate ?? null,
    startDate: fields.startDate ?? null,
    units: fields.units,
  };
  const read = 'lines' in source ? readPlan(source.lines, anchor) : readPlanEntries(source.entries, anchor);
  const hasRuns = read.sessions.some((session) => session.facts.run !== null);
  if (!hasRuns) return { ok: false, reason: 'plan/no-sessions' };
  const result = checkPlan(read, known);
  const isEmpty = result.weeks.every((week) => week.sessions.length === 0);
  return isEmpty ? { ok: false, reason: 'plan/no-sessions' } : { ok: true, check: result };
}
