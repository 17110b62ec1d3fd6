import type { ChatAction } from '../chat.contract.ts';
import type { Intent, Slots } from '../../intent/intent.contract.ts';
import type { PlanRequest } from '../../training/training.contract.ts';
import type { PlanDetails } from './plan-details/pieces.ts';
import type { TalkedNeeds } from './needs-talk.ts';

/** An article the runner has on screen, as far as the talk needs to know it. */
export interface ShownProduct {
  productId: string;
  title: string;
  priceCents: number | null;
}

/** What was asked of the science, so that "why?" and "and for a half?" find their thread. */
export interface AskedQuestion {
  question: string;
  articleIds: string[];
}

/** The memory of one conversation; small, plain, and enough to resolve what "the second one" means. */
export interface ConversationState {
  lastIntent?: Intent;
  /** Wishes about articles; they stay until changed or forgotten. */
  slots?: Slots;
  /** The shopping words said so far that no slot holds. */
  shoppingQuery?: string;
  /** Articles on the shelf, best first. */
  shown?: ShownProduct[];
  /** All that was shown since this wish was first said: "another one" is none of them. */
  offered?: string[];
  /** A limit of ours, from "cheaper" or "not too expensive": never called the runner's budget. */
  ownLimit?: { minCents?: number; maxCents?: number };
  /** The next of the ranking, which are not on the shelf: "the third" is one of them. */
  next?: ShownProduct[];
  /** Articles of the page the runner looks at: one, or those being compared. */
  onPage?: ShownProduct[];
  /** Article last talked about alone. */
  focusProductId?: string;
  /** An action that waits for a yes. */
  pending?: ChatAction;
  asked?: AskedQuestion[];
  /** Plan wishes gathered so far, when the planner had to ask for more. */
  planSlots?: Slots;
  planDetails?: PlanDetails;
  isPlanOpen?: boolean;
  /** The safe plan offered instead of one that was refused; a yes takes it. */
  nearestPlan?: PlanRequest;
  planId?: string;
  /** A plan we offered to pause after a red flag; a yes pauses it. */
  pausePlanId?: string;
  /** A message about a plan that waits for which of several plans is meant. */
  planQuestion?: { text: string; planIds: string[] };
  /** The change of a plan made last here, and how many steps take it back. */
  changedPlan?: { planId: string; steps: number };
  /** What a plan was said to need; the seller picks it up when asked for it. */
  needs?: TalkedNeeds;
  /** The last turn ended with a question of ours; never two in a row. */
  hasAsked?: boolean;
  /** What was asked about the present wish; nothing is asked twice. */
  questionsAsked?: ('kind' | 'size' | 'surface')[];
}

/** Keeps the thread short: the last six questions are all a follow-up ever needs. */
export function rememberQuestion(state: ConversationState, asked: AskedQuestion): void {
  state.asked = [...(state.asked ?? []), asked].slice(-6);
}

/** The product a reference means ("the second", "this one"), or undefined when the screen holds no such thing. */
export function referredProduct(state: ConversationState, reference: Slots['reference']): ShownProduct | undefined {
  const shown = state.shown ?? [];
  if (!reference) return undefined;
  if (reference.kind === 'ordinal') return shown[(reference.index ?? 1) - 1];
  if (reference.kind === 'last') return shown.at(-1);
  const inView = [...shown, ...(state.onPage ?? [])];
  return inView.find((product) => product.productId === state.focusProductId) ?? inView[0];
}
