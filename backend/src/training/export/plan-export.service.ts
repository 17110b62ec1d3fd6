import { Injectable } from '@nestjs/common';
import { strToU8, zipSync } from 'fflate';
import { Clock } from '../../platform/clock/clock.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import { intervalsText, intervalsWeek } from '../domain/export/intervals-text.ts';
import { findWorkout, type Workout, workoutsOf } from '../domain/export/workouts.ts';
import { planCalendar } from '../plan-calendar.ts';
import type { PlanEntity } from '../plan.entity.ts';
import type { Plan } from '../training.contract.ts';
import { TrainingRepository } from '../training.repository.ts';
import type { fitWorkout } from './fit-workout.ts';
import type { ArchiveQuery, PlanDocument, WorkoutFormat, WorkoutQuery } from './plan-export.contract.ts';
import { zwiftWorkout } from './zwift-workout.ts';

export interface ExportedFile {
  bytes: Uint8Array;
  /** ASCII only. */
  name: string;
  type: string;
}

interface Wish extends WorkoutQuery {
  format: WorkoutFormat;
  language: 'en' | 'fr';
}

const TYPES: Record<WorkoutFormat, string> = {
  fit: 'application/vnd.ant.fit',
  zwo: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** A plan in the formats of other programs. */
@Injectable()
export class PlanExportService {
  constructor(
    private readonly plans: TrainingRepository,
    private readonly clock: Clock,
  ) {}

  async calendar(runnerId: string, planId: string, language: 'en' | 'fr'): Promise<string> {
    const { plan, version } = await this.row(runnerId, planId);
    return planCalendar(plan, { language, version, now: this.clock.now() });
  }

  async document(runnerId: string, planId: string): Promise<PlanDocument> {
    const { plan } = await this.row(runnerId, planId);
    return { format: 'foulee-plan', formatVersion: 1, exportedAt: this.clock.now().toISOString(), plan };
  }

  /** One session, by its day, its id or its number. */
  async workout(owner: { runnerId: string; planId: string }, meant: string, wish: Wish): Promise<ExportedFile> {
    const { plan } = await this.row(owner.runnerId, owner.planId);
    const workout = findWorkout(workoutsOf(plan), meant);
    if (!workout) throw noWorkout(wish.language);
    return this.file(plan, workout, wish);
  }

  /** Every workout of the plan, or of one of its weeks, each as a file of its own. */
  async archive(runnerId: string, planId: string, wish: ArchiveQuery & Wish): Promise<ExportedFile> {
    const { plan } = await this.row(runnerId, planId);
    const workouts = workoutsOf(plan).filter(({ weekIndex }) => wish.week === undefined || weekIndex === wish.week - 1);
    if (workouts.length === 0) throw noWorkout(wish.language);
    const files = await Promise.all(workouts.map((workout) => this.file(plan, workout, wish)));
    const entries = files.map(({ name, bytes }, index) => {
      const place = String(workouts[index]!.number).padStart(3, '0');
      return [`${place}-${name}`, bytes] as const;
    });
    const bytes = zipSync(Object.fromEntries(entries), { mtime: this.clock.now() });
    const name = `foulee-${wish.week ? `week-${wish.week}` : 'plan'}-${wish.format}.zip`;
    return { bytes, name, type: 'application/zip' };
  }

  /** A week as text for intervals.icu; 1 is the first. */
  async weekText(owner: { runnerId: string; planId: string }, week: number, language: 'en' | 'fr'): Promise<string> {
    const { plan } = await this.row(owner.runnerId, owner.planId);
    const text = intervalsWeek(plan, week - 1, language);
    if (!text) throw noWorkout(language);
    return text;
  }

  private async file(plan: Plan, workout: Workout, { format, language, target }: Wish): Promise<ExportedFile> {
    const name = `${workout.date}-${workout.session.kind}.${format}`;
    return { bytes: await this.bytesOf(plan, workout, { format, language, target }), name, type: TYPES[format] };
  }

  private async bytesOf(plan: Plan, workout: Workout, { format, language, target }: Wish): Promise<Uint8Array> {
    if (format === 'txt') return strToU8(intervalsText(workout.session, language));
    if (format === 'zwo') return strToU8(zwiftWorkout(workout, { vdot: plan.zones.vdot, language }));
    const { surface } = plan.request;
    return watchFile(workout, { planId: plan.id ?? '', language, target, surface, now: this.clock.now() });
  }

  private async row(runnerId: string, planId: string): Promise<PlanEntity> {
    const row = await this.plans.plan(runnerId, planId);
    if (!row) throw notFound('plan');
    return row;
  }
}

function noWorkout(language: 'en' | 'fr'): Problem {
  const detail = {
    en: 'There is no workout there: a rest day, strength, a session let go, or a day outside the plan.',
    fr: 'Aucune séance à exporter ici : repos, renforcement, séance abandonnée ou jour hors du plan.',
  };
  return new Problem(404, 'plan/no-workout', detail[language]);
}

/**
 * Garmin's profile takes 14 MB: only where a watch is fed. Outside the class, where the compiler gives imports their built
 * names; inside a decorated one it leaves them alone.
 */
async function watchFile(...[workout, options]: Parameters<typeof fitWorkout>): Promise<Uint8Array> {
  const { fitWorkout: write } = await import('./fit-workout.ts');
  return write(workout, options);
}
