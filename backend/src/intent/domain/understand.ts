import { Intent, type IntentAnswer, type IntentRequest, type Slots } from '../intent.contract.ts';
import { conceptFacts } from './classifier/concepts.ts';
import type { IntentClassifier } from './classifier/quantised-model.ts';
import { intentInContext } from './context-rules.ts';
import { extractSlots } from './extract-slots.ts';
import { detectLanguage } from './language.ts';
import { contextFacts, type Thread, threadOf } from './thread.ts';

export interface Surroundings {
  classifier: IntentClassifier;
  /** Names of the makers the shop carries. */
  brands: readonly string[];
  now: Date;
  /** What a better judge than the classifier said; the rest is read as ever. */
  verdict?: Pick<IntentAnswer, 'intent' | 'probability'>;
}

/** Slots that only mean something when the message acts on the cart, goes somewhere, or talks of what is shown. */
const ONLY_FOR: ReadonlyArray<readonly [slot: keyof Slots, intents: readonly Intent[]]> = [
  ['cartAction', ['cart', 'navigation']],
  ['page', ['navigation']],
  ['siteLanguage', ['navigation']],
  ['reference', ['shopping', 'cart', 'navigation']],
  ['comparison', ['shopping', 'advice', 'navigation', 'smalltalk', 'other']],
  ['quantity', ['shopping', 'cart']],
];

/** A message understood without any language model: intent, calibrated probability, language and slots. */
export function understand(request: IntentRequest, { classifier, brands, now, verdict }: Surroundings): IntentAnswer {
  const { text } = request;
  const thread = threadOf(request);
  const slots = extractSlots(text, { brands, now });
  const { intent, probability } =
    verdict ?? intentInContext(text, { ...guessed(classifier, text, thread), slots }, thread);
  const fallback = request.language ?? languageOfThread(request);
  return { intent, probability, language: detectLanguage(text, fallback), slots: slotsFor(intent, slots) };
}

function guessed(
  classifier: IntentClassifier,
  text: string,
  thread: Thread,
): Pick<IntentAnswer, 'intent' | 'probability'> {
  const [best] = classifier.guess(text, { concepts: conceptFacts(text), context: contextFacts(thread, text) });
  return { intent: Intent.parse(best?.label), probability: best?.probability ?? 0 };
}

/** The slots that make sense with this intent. */
function slotsFor(intent: Intent, slots: Slots): Slots {
  const kept = { ...slots };
  for (const [slot, intents] of ONLY_FOR) if (!intents.includes(intent)) delete kept[slot];
  const isShowing = intent === 'navigation' && kept.page === 'cart';
  if (intent === 'navigation' && !isShowing) delete kept.cartAction;
  return isShowing ? { ...kept, cartAction: 'show' } : kept;
}

/** What the runner wrote before; English when nothing tells. */
function languageOfThread({ recent = [] }: IntentRequest): 'en' | 'fr' {
  const written = recent.filter((message) => message.role === 'user').map((message) => message.text);
  return detectLanguage(written.slice(-3).join(' '), 'en');
}
