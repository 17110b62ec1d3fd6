import type { Profile } from '../identity/profile.contract.ts';
import type { IntentAnswer, Slots } from '../intent/intent.contract.ts';
import type { Viewer } from '../platform/http/viewer.ts';
import type { TurnPart } from './chat.contract.ts';
import type { ConversationState } from './domain/conversation-state.ts';

/** One message of the runner, with all a speaker needs to answer it. `state` is a draft: what is set here is kept. */
export interface Turn {
  conversationId: string;
  viewer: Viewer;
  text: string;
  page: string | undefined;
  language: 'en' | 'fr';
  intent: IntentAnswer;
  /** Slots of this message alone. */
  slots: Slots;
  profile: Profile;
  state: ConversationState;
  now: Date;
  /** The calendar day where the runner is, YYYY-MM-DD. */
  today: string;
  /** Milliseconds per room, for `data-timings`; speakers may add to it. */
  timings: Record<string, number>;
  signal?: AbortSignal;
}

/** A room of the house that can answer: the coach, the planner, the seller, the till, the guide. */
export interface Speaker {
  speak(turn: Turn): AsyncGenerator<TurnPart>;
}
