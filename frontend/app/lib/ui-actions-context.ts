import { createContext, use } from 'react';
import type { ChatAction } from '../../../backend/src/chat/chat.contract.ts';

/** What came of an action: done, or a refusal with the API's own words and the choices it leaves. */
export type ActionOutcome =
  | { ok: true }
  | { ok: false; code: string; detail: string; choices: Record<string, unknown> };

/** Performs what the chat proposed. Consent is asked by the chat before it calls this. */
export type PerformAction = (action: Pick<ChatAction, 'name' | 'arguments'>) => Promise<ActionOutcome>;

export const UiActionsContext = createContext<PerformAction | null>(null);

export function useUiActions(): PerformAction {
  const perform = use(UiActionsContext);
  if (!perform) throw new Error('useUiActions() needs the shell around it');
  return perform;
}
