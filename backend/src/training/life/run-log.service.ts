import { createHash, randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AdvisorService } from '../../advisor/advisor.service.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { notFound } from '../../platform/http/problem.ts';
import { addDays, isCalendarDate } from '../domain/calendar.ts';
import { concerns, runSessionOf, withoutRun, withRun } from '../domain/life/log-run.ts';
import { dayOn, lifeOf } from '../domain/life/plan-days.ts';
import { diffOfPlans } from '../domain/life/plan-diff.ts';
import type { PlanEntity } from '../plan.entity.ts';
import type { Plan } from '../training.contract.ts';
import { readAside } from './activity/reading-thread.ts';
import type { ActivityProblem } from './activity/recorded-activity.ts';
import type { LoggedRunAnswer, NewRun, Run, RunDetails, RunInPlan, RunPage } from './life.contract.ts';
import { LifeRepository } from './life.repository.ts';
import { dayAt } from '../../platform/clock/local-day.ts';
import { PlanLifeService } from './plan-life.service.ts';
import { runSentence } from './run-problems.ts';
import { RunRepository } from './run.repository.ts';
import type { RunEntity } from './run.entity.ts';

export type RunRefusal =
  | { ok: false; reason: ActivityProblem | 'runs/too-short' | 'runs/in-the-future' | 'runs/no-such-day' }
  | { ok: false; reason: 'runs/duplicate'; runId: string };
export type RunOutcome = { ok: true; logged: LoggedRunAnswer } | RunRefusal;

type Draft = Omit<RunEntity, 'id' | 'runnerId' | 'createdAt'>;
/** `today` and `language` are the runner's. */
type Keeping = { isPreview?: boolean; today?: string; language?: 'en' | 'fr' };

/** Shorter than this is no run but a stopped watch, km. */
const LEAST_KM = 0.1;
/** Faster than any runner over any distance: a slip of the pen or a ride, metres a second. */
const FASTEST_MEAN_SPEED = 7.6;
/** A plan is touched by a run of its days; so many plans at most. */
const MOST_PLANS = 5;

/** The runs that were really made: told or read from a file, matched with the sessions of their day. */
@Injectable()
export class RunLogService {
  constructor(
    private readonly runs: RunRepository,
    private readonly life: LifeRepository,
    private readonly plans: PlanLifeService,
    private readonly clock: Clock,
    private readonly advisor: AdvisorService,
  ) {}

  log(runnerId: string, run: NewRun, keeping: Keeping = {}): Promise<RunOutcome> {
    const draft: Draft = {
      startedAt: run.startedAt ? new Date(run.startedAt) : null,
      localDate: run.date,
      distanceKm: run.distanceKm,
      durationSeconds: run.durationSeconds,
      ascentMetres: run.ascentMetres ?? null,
      averageHr: run.averageHr ?? null,
      ...said(run),
      source: 'manual',
      fileHash: null,
    };
    return this.take(runnerId, draft, keeping);
  }

  /** Reads the file of a watch. The day is where the watch was, else where the runner is now, else UTC. */
  async logFile(runnerId: string, bytes: Uint8Array, details: RunDetails & Keeping): Promise<RunOutcome> {
    const read = await readAside(bytes);
    if (!read.ok) return read;
    const { startedAt, offsetMinutes, ...figures } = read.activity;
    const draft: Draft = {
      startedAt,
      localDate: dayAt(startedAt, { offsetMinutes, timeZone: details.timeZone }),
      distanceKm: Math.round(figures.distanceKm * 1000) / 1000,
      durationSeconds: figures.durationSeconds,
      ascentMetres: figures.ascentMetres === null ? null : Math.round(figures.ascentMetres),
      averageHr: figures.averageHr,
      ...said(details),
      source: figures.source,
      fileHash: createHash('sha256').update(bytes).digest('hex'),
    };
    return this.take(runnerId, draft, details);
  }

  /** Why a run is not taken, in words. */
  sentence(refusal: RunRefusal, language: 'en' | 'fr'): string {
    return runSentence(refusal, language);
  }

  async list(runnerId: string, query: { page: number; pageSize: number }): Promise<RunPage> {
    const [rows, total] = await this.runs.page(runnerId, query);
    return { items: rows.map(toRun), total, ...query };
  }

  /** Takes a run out of the log and out of the plans that counted it. */
  async remove(runnerId: string, id: string): Promise<void> {
    if (!(await this.runs.run(runnerId, id))) throw notFound('run');
    const rows = await this.plans.rows(runnerId);
    await this.life.transaction(async (manager) => {
      await this.runs.delete(manager, runnerId, id);
      for (const row of rows.filter((each) => lifeOf(each.plan).logged.some((run) => run.runId === id))) {
        await this.plans.keep({ row, plan: withoutRun(row.plan, id), change: { action: 'removeRun' } }, manager);
      }
    });
  }

  private async take(runnerId: string, draft: Draft, keeping: Keeping): Promise<RunOutcome> {
    const { isPreview = false, today = this.plans.today(), language = 'en' } = keeping;
    const reason = this.problemOf(draft);
    if (reason) return { ok: false, reason };
    const same = await this.runs.same({ runnerId, ...draft });
    if (same) return { ok: false, reason: 'runs/duplicate', runId: same.id };
    const run: RunEntity = { ...draft, id: randomUUIDv7(), runnerId, createdAt: this.clock.now() };
    const rows = (await this.plans.rows(runnerId)).filter((row) => concerns(row.plan, run.localDate));
    const touched = rows.slice(0, MOST_PLANS).map((row) => this.inPlan(row, run, today));
    if (!isPreview) {
      await this.life.transaction(async (manager) => {
        await this.runs.insert(manager, run);
        for (const { row, plan } of touched) {
          await this.plans.keep({ row, plan, change: { action: 'run', runId: run.id } }, manager);
        }
      });
    }
    const redFlag = this.advisor.checkRedFlags(draft.note ?? '', language);
    const plans = touched.map((each) => each.told);
    return { ok: true, logged: { run: toRun(run), plans, isKept: !isPreview, redFlag } };
  }

  private problemOf(draft: Draft) {
    if (!isCalendarDate(draft.localDate)) return 'runs/no-such-day' as const;
    // A day ahead of UTC at most: nobody lives further east.
    if (draft.localDate > addDays(this.plans.today(), 1)) return 'runs/in-the-future' as const;
    if (draft.distanceKm < LEAST_KM) return 'runs/too-short' as const;
    const isAbsurd = (draft.distanceKm * 1000) / draft.durationSeconds > FASTEST_MEAN_SPEED;
    return isAbsurd ? ('runs/absurd-speed' as const) : null;
  }

  private inPlan(row: PlanEntity, run: RunEntity, today: string): { row: PlanEntity; plan: Plan; told: RunInPlan } {
    const { id: runId, localDate: date, distanceKm, durationSeconds, effort, rpe, averageHr } = run;
    const made = { runId, date, distanceKm, durationSeconds, effort, rpe, averageHr };
    const { plan, notes } = withRun(row.plan, made, today);
    const planned = runSessionOf(dayOn(row.plan, date));
    return { row, plan, told: { planId: row.id, planned, diff: diffOfPlans(row.plan, plan), notes } };
  }
}

function said({ rpe, effort, note }: RunDetails): Pick<Draft, 'rpe' | 'effort' | 'note'> {
  return { rpe: rpe ?? null, effort: effort ?? null, note: note ?? null };
}

export function toRun(row: RunEntity): Run {
  const { id, localDate, startedAt, distanceKm, durationSeconds, ascentMetres, averageHr } = row;
  const { rpe, effort, source, note } = row;
  return {
    id,
    date: localDate,
    startedAt: startedAt?.toISOString() ?? null,
    distanceKm,
    durationSeconds,
    ascentMetres,
    averageHr,
    rpe,
    effort,
    source,
    note,
  };
}
