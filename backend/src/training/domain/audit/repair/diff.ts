import type { BilingualText, Session } from '../../../session.contract.ts';
import type { Plan, PlanDay } from '../../../training.contract.ts';
import { both, decimal } from '../../bilingual.ts';
import { KM_PER_MILE } from '../quantities.ts';

export interface DayDiff {
  date: string;
  weekIndex: number;
  change: 'shortened' | 'lengthened' | 'softened' | 'moved' | 'takenOut' | 'added' | 'replaced';
  before: BilingualText | null;
  after: BilingualText | null;
  rules: string[];
}

/** A session in a few words: what, how far, how much of it hard. */
export function inShort(session: Session, units: 'km' | 'mi'): BilingualText {
  const title = session.title;
  const length = decimal(session.distanceKm / (units === 'mi' ? KM_PER_MILE : 1));
  const hard = Math.round(session.hardMinutes);
  const size =
    session.distanceKm > 0
      ? both(`${length.en} ${units}`, `${length.fr} ${units}`)
      : both(`${session.durationMinutes} min`, `${session.durationMinutes} min`);
  const effort =
    hard > 0 && session.kind !== 'race' ? both(`, ${hard} min fast`, `, dont ${hard} min vite`) : both('', '');
  return both(`${title.en}, ${size.en}${effort.en}`, `${title.fr}, ${size.fr}${effort.fr}`);
}

interface Place {
  session: Session;
  date: string;
}

function placesOf(plan: Plan): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const day of plan.weeks.flatMap((week) => week.days)) {
    for (const session of [day.session, day.extraSession]) {
      if (session) places.set(session.id, { session, date: day.date });
    }
  }
  return places;
}

function kindOfChange(was: Session, is: Session): DayDiff['change'] | null {
  if (was.kind !== is.kind && (is.kind === 'crossTraining' || is.kind === 'walkRun' || was.kind === 'race')) {
    return 'replaced';
  }
  if (is.hardMinutes < was.hardMinutes - 0.5 && Math.abs(is.distanceKm - was.distanceKm) < 0.6) return 'softened';
  if (is.distanceKm < was.distanceKm - 0.05) return 'shortened';
  if (is.distanceKm > was.distanceKm + 0.05) return 'lengthened';
  return was.kind === is.kind ? null : 'softened';
}

/** What became of a plan, one line a session, in order of days. */
export function diffDays(before: Plan, after: Plan, reasons: ReadonlyMap<string, ReadonlySet<string>>): DayDiff[] {
  const units = before.request.units;
  const [was, is] = [placesOf(before), placesOf(after)];
  const weekOf = new Map(
    before.weeks.flatMap((week) => week.days.map((day: PlanDay) => [day.date, week.index] as const)),
  );
  const rulesOf = (id: string) => [...(reasons.get(id) ?? [])];
  const line = (date: string, diff: Pick<DayDiff, 'change' | 'before' | 'after'>, id: string): DayDiff => ({
    date,
    weekIndex: weekOf.get(date) ?? 0,
    ...diff,
    rules: rulesOf(id),
  });
  const lines: DayDiff[] = [];
  for (const [id, { session, date }] of was) {
    const now = is.get(id);
    const old = inShort(session, units);
    if (!now) lines.push(line(date, { change: 'takenOut', before: old, after: null }, id));
    else if (now.date !== date) {
      lines.push(line(now.date, { change: 'moved', before: old, after: inShort(now.session, units) }, id));
    } else {
      const change = kindOfChange(session, now.session);
      if (change) lines.push(line(date, { change, before: old, after: inShort(now.session, units) }, id));
    }
  }
  for (const [id, { session, date }] of is) {
    if (!was.has(id)) lines.push(line(date, { change: 'added', before: null, after: inShort(session, units) }, id));
  }
  return lines.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
