import type { IntentAnswer } from '../../intent/intent.contract.ts';
import type { ConversationState } from './conversation-state.ts';
import { reviewQuestion } from './review-questions.ts';

const YES =
  /^\s*(yes|yep|yeah|sure|ok(ay)?|please( do)?|go ahead|do it|oui|ouais|d['’]accord|vas-y|volontiers|s['’]il te pla[iî]t|bien sûr|parfait)\b[\s!.]*$/i;
const NO = /^\s*(no|nope|not now|no,? thanks?|non|non,? merci|pas maintenant|laisse)\b[\s!.]*$/i;

/** "Show me the study": the paper behind the last answer, not a page of the shop. */
const STUDY = /\b(study|studies|source|sources|paper)\b|[eé]tude/i;

export function isYes(text: string): boolean {
  return YES.test(text);
}

export function isNo(text: string): boolean {
  return NO.test(text);
}

/**
 * What a message means in its thread: a bare yes or no belongs to the question that is open, and a missing piece of a
 * plan ("three times a week") to the plan. Everything else stays as it was heard.
 */
export function intentInThread(heard: IntentAnswer, text: string, state: ConversationState): IntentAnswer {
  if (isYes(text) || isNo(text)) {
    if (state.pending) return { ...heard, intent: 'cart', probability: 1 };
    if (state.pausePlanId) return { ...heard, intent: 'plan', probability: 1 };
    if (state.nearestPlan) return { ...heard, intent: 'plan', probability: 1 };
  }
  if (isAboutArticle(heard, text, state)) return { ...heard, intent: 'shopping', probability: 1 };
  if (isComparison(heard, state)) return { ...heard, intent: 'shopping', probability: 1 };
  if (state.asked?.length && STUDY.test(text)) return { ...heard, intent: 'advice', probability: 1 };
  return state.isPlanOpen && isPlanDetail(heard, state) ? { ...heard, intent: 'plan' } : heard;
}

/** "Do they give blisters?" right after two pairs were shown is asked of the pairs; "how do I treat blisters?" is not. */
const POINTS_AT_ARTICLE =
  /(?<![a-zà-ÿ])(?:it|they|them|these|this one|il|elle|ils|elles|ça|celui-ci|celle-ci|ceux-ci)(?![a-zà-ÿ])/i;
const SPEAKS_OF_RUNNER =
  /(?<![a-zà-ÿ])(?:my|i|me|run|running|train|training|treat|avoid|je|j['’]|mes|mon|ma|courir|soigner|éviter|entraînement)(?![a-zà-ÿ])/i;
const LONGEST_QUESTION = 70;

function isAboutArticle({ intent, slots }: IntentAnswer, text: string, state: ConversationState): boolean {
  if (intent === 'cart' || intent === 'navigation') return false;
  if (state.lastIntent !== 'shopping' || !state.shown?.length) return false;
  if (slots.comparison || slots.categories?.length || text.length > LONGEST_QUESTION) return false;
  return Boolean(reviewQuestion(text)) && POINTS_AT_ARTICLE.test(text) && !SPEAKS_OF_RUNNER.test(text);
}

/** Articles in view are held against each other; "the difference" after a question of science is that question's. */
function isComparison({ slots, intent }: IntentAnswer, state: ConversationState): boolean {
  if (!slots.comparison || slots.categories?.length || intent === 'shopping' || intent === 'cart') return false;
  const inView = Math.max(state.shown?.length ?? 0, state.onPage?.length ?? 0);
  return inView > 1 && state.lastIntent !== 'advice' && state.lastIntent !== 'plan';
}

/** Figures of a plan said while the plan was the last thing talked about, in a message that is about nothing else. */
function isPlanDetail({ slots, intent, probability }: IntentAnswer, state: ConversationState): boolean {
  if (state.lastIntent !== 'plan' || intent === 'navigation' || intent === 'cart') return false;
  if (intent === 'advice' && probability > 0.8) return false;
  return [
    slots.distance,
    slots.weeks,
    slots.raceDate,
    slots.runsPerWeek,
    slots.kmPerWeek,
    slots.targetTimeSeconds,
  ].some((value) => value !== undefined);
}
