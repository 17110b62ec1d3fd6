import type { ChatAction } from '../../../../backend/src/chat/chat.contract.ts';
import type { PerformAction } from '../../lib/ui-actions-context.ts';

/** How far a proposal of the coach has come in this browser. */
export type ActionState =
  | { status: 'busy' | 'done' | 'declined' }
  | { status: 'refused'; detail: string; code: string; choices: string[] };

/** What was done or declined is remembered, so that a reload never offers or does it twice. */
const RECORDS_KEY = 'foulee_actions';

/** Enough for the conversations anybody scrolls back through. */
const RECORDS_KEPT = 200;

type Records = Record<string, 'done' | 'declined'>;

let states: Readonly<Record<string, ActionState>> | null = null;
const listeners = new Set<() => void>();

function readRecords(): Records {
  try {
    return JSON.parse(localStorage.getItem(RECORDS_KEY) ?? '{}') as Records;
  } catch {
    return {}; // not ours, or cut off: the worst that follows is a question asked again
  }
}

function keep(id: string, status: 'done' | 'declined'): void {
  const entries = Object.entries({ ...readRecords(), [id]: status }).slice(-RECORDS_KEPT);
  localStorage.setItem(RECORDS_KEY, JSON.stringify(Object.fromEntries(entries)));
}

function set(id: string, state: ActionState): void {
  states = { ...actionStates(), [id]: state };
  if (state.status === 'done' || state.status === 'declined') keep(id, state.status);
  for (const listener of listeners) listener();
}

/** States by the action's id; an action that is not in it is still open. */
export function actionStates(): Readonly<Record<string, ActionState>> {
  states ??= Object.fromEntries(Object.entries(readRecords()).map(([id, status]) => [id, { status }]));
  return states;
}

export function onActionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets what this page knows; for another runner at the same screen, and for tests. */
export function clearActionDesk(): void {
  states = null;
  for (const listener of listeners) listener();
}

type Proposal = Pick<ChatAction, 'id' | 'name' | 'arguments'>;

/** Does it, once: what is under way or done is left alone. A refusal may be tried again with other arguments. */
export async function runAction(action: Proposal, perform: PerformAction): Promise<void> {
  const status = actionStates()[action.id]?.status;
  if (status === 'busy' || status === 'done') return;
  set(action.id, { status: 'busy' });
  const outcome = await perform(action).catch(() => null);
  if (outcome?.ok) return set(action.id, { status: 'done' });
  const choices = outcome?.choices['choices'];
  set(action.id, {
    status: 'refused',
    code: outcome?.code ?? 'action/failed',
    detail: outcome?.detail ?? '',
    choices: Array.isArray(choices) ? choices.map(String) : [],
  });
}

export function declineAction(id: string): void {
  set(id, { status: 'declined' });
}
