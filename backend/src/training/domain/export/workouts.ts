import type { IsoDate, Session } from '../../session.contract.ts';
import type { Plan } from '../../training.contract.ts';

/** A session of a plan that a watch can guide through, with its place in the plan. */
export interface Workout {
  /** 1 is the first workout of the plan. */
  number: number;
  date: IsoDate;
  weekIndex: number;
  session: Session;
}

/** Strength and rest have no steps to guide through; of other sports only walking has. */
function isWorkout(session: Session | null): session is Session {
  if (!session || session.status === 'skipped') return false;
  const steps = session.steps.flatMap((group) => group.steps);
  if (steps.length === 0 || steps.some((step) => step.intensity === 'strength')) return false;
  return session.kind !== 'crossTraining' || steps.every((step) => step.intensity === 'walk');
}

/** Every workout of a plan in order of its days; what was let go is not among them. */
export function workoutsOf(plan: Plan): Workout[] {
  return plan.weeks
    .flatMap((week) =>
      week.days.flatMap((day) =>
        [day.session, day.extraSession]
          .filter(isWorkout)
          .map((session) => ({ date: day.date, weekIndex: week.index, session })),
      ),
    )
    .map((workout, index) => ({ number: index + 1, ...workout }));
}

/** The workout meant by its day (`2027-03-02`: the main one), by the id of its session, or by its number from 1. */
export function findWorkout(workouts: readonly Workout[], meant: string): Workout | null {
  const ofDay = workouts.find((workout) => workout.date === meant);
  const ofId = workouts.find((workout) => workout.session.id === meant);
  return ofDay ?? ofId ?? workouts.find((workout) => String(workout.number) === meant) ?? null;
}
