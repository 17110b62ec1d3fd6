import type { Session, SessionKind } from '../session.contract.ts';

const HARD_KINDS: ReadonlySet<SessionKind> = new Set([
  'tempo',
  'threshold',
  'intervals',
  'repetition',
  'marathonPace',
  'hills',
  'race',
  'long',
]);

/** Kinds that keep quality in a taper: hard work that is not just long. */
const QUALITY_KINDS: ReadonlySet<SessionKind> = new Set([...HARD_KINDS].filter((kind) => kind !== 'long'));

/** Does the session need 48 hours to the next hard one? Hard work, races and long runs do. */
export function isHardSession(session: Pick<Session, 'kind'>): boolean {
  return HARD_KINDS.has(session.kind);
}

/** Is it faster than easy running? */
export function isQualitySession(session: Pick<Session, 'kind'>): boolean {
  return QUALITY_KINDS.has(session.kind);
}

/** Is it done on foot, running at least in part? */
export function isRunSession(session: Pick<Session, 'runningKm'>): boolean {
  return session.runningKm > 0;
}
