import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';

/** What was answered so far, kept in this tab so that a reload or a change of language loses nothing. */
export interface Draft {
  /** Place in the list of questions, from 0. */
  step: number;
  answers: Profile;
  /** Products owned or liked, three at most. */
  picks: string[];
}

const DRAFT_KEY = 'foulee_onboarding';
export const EMPTY_DRAFT: Draft = { step: 0, answers: {}, picks: [] };

let draft: Draft | null = null;
const listeners = new Set<() => void>();

function read(): Draft {
  try {
    return { ...EMPTY_DRAFT, ...(JSON.parse(sessionStorage.getItem(DRAFT_KEY) ?? '{}') as Partial<Draft>) };
  } catch {
    return EMPTY_DRAFT; // not ours, or cut off
  }
}

export function currentDraft(): Draft {
  draft ??= read();
  return draft;
}

export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changeDraft(change: Partial<Draft>): void {
  draft = { ...currentDraft(), ...change };
  sessionStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
  for (const listener of listeners) listener();
}

export function answer(answers: Profile): void {
  changeDraft({ answers: { ...currentDraft().answers, ...answers } });
}

export function forgetDraft(): void {
  draft = EMPTY_DRAFT;
  sessionStorage.removeItem(DRAFT_KEY);
  for (const listener of listeners) listener();
}
