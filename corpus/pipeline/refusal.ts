/** Why something of a retailer's was not taken: a stable code, and a sentence that says what to do. */
export interface Refusal {
  ok: false;
  code: RefusalCode;
  reason: string;
}

export type RefusalCode =
  | 'missing'
  | 'unknown-kind'
  | 'too-large'
  | 'too-many-pages'
  | 'corrupt'
  | 'locked'
  | 'binary'
  | 'entities'
  | 'needs-scripts'
  | 'no-text'
  | 'other-language'
  | 'too-slow'
  | 'too-much-memory'
  | 'no-reference'
  | 'wrong-reference';

export interface Accepted<T> {
  ok: true;
  value: T;
}

export type Outcome<T> = Accepted<T> | Refusal;

export function refused(code: RefusalCode, reason: string): Refusal {
  return { ok: false, code, reason };
}

export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value };
}
