import type { Intent, Slots } from '../intent.contract.ts';
import { normalizeText } from './text/normalize.ts';
import type { Thread } from './thread.ts';

/** What a message alone seems to be. */
export interface Heard {
  intent: Intent;
  /** In [0, 1]. */
  probability: number;
  slots: Slots;
}

/** Below this nothing is understood well enough to act on. Chosen on the training rows by cross-validation. */
const LOWEST_PROBABILITY = 0.34;
/** Below this an article named weighs more than the rest. */
const UNSURE = 0.6;
/** How sure a rule is. It is right unless the thread has turned without a word. */
const RULE_PROBABILITY = 0.9;

const YES_NO =
  /^(yes|yep|yeah|yup|sure|ok|okay|no|nope|please do|go ahead|do it|oui|ouais|non|nan|d'accord|vas-y|volontiers|bien sur|yes please|no thanks|oui merci|non merci)[ !.]*$/;
const ASKS_ON =
  /^((ok|oui|but|mais|and|et|so|donc|alors)[ ,]*)*(why|why (is|are) (that|this|they|these|it)|why so|how come|how so|says who|since when|source|sources|which study|any (proof|study|studies|evidence|source)|got any (study|proof|evidence).*|where does (that|this|it) .*|is (that|this|it) (really |also |still )?(true|proven|so|safe|dangerous|normal).*|(are )?you sure|explain( more| that)?|tell me more|more details?|go on|what do you mean|pourquoi( ca| donc)?|comment ca( se fait)?|d'ou (vient|ca|tu).*|la source|c'est (vrai|prouve|sur|normal|dangereux|valable).*|(tu es|t'es) sure?|tu as une (etude|source|preuve).*|y a-t-il (un|une|des) .*|il y a des preuves|explique(-moi)?( mieux)?|dis-m'en plus|plus de details|developpe)[ ?!.]*$/;
const AND_FOR =
  /^((ok|but|mais)[ ,]*)?(and|what|how|et|qu'en est-il|quid)\b[ ,]*(about|if|for|in|on|at|with|when|before|after|over|pour|si|en|quand|avant|apres|chez|avec|sur|du|de)\b/;
/** Things one does with an article on screen; they need no thread. */
const ON_SCREEN_PAGES = new Set(['product', 'shop']);

const WISH_SLOTS: ReadonlyArray<keyof Slots> = [
  'priceWish',
  'maxPriceCents',
  'minPriceCents',
  'size',
  'colors',
  'notColors',
  'gender',
  'recipient',
  'figures',
  'features',
  'notFeatures',
  'brands',
  'notBrands',
  'forgets',
];
const PLAN_SLOTS: ReadonlyArray<keyof Slots> = [
  'weeks',
  'raceDate',
  'runsPerWeek',
  'kmPerWeek',
  'targetTimeSeconds',
  'distance',
];
const has = (slots: Slots, names: ReadonlyArray<keyof Slots>): boolean =>
  names.some((name) => slots[name] !== undefined);

type Rule = (message: { text: string; words: number; heard: Heard; thread: Thread }) => Intent | undefined;

/** A bare yes or no answers the question that is open. */
const answersQuestion: Rule = ({ text, thread }) =>
  YES_NO.test(text) ? (thread.wasAsked && thread.lastIntent ? thread.lastIntent : 'smalltalk') : undefined;

/** "Why?", "source?", "tell me more" stay with what was talked about. */
const asksOn: Rule = ({ text, thread }) => (ASKS_ON.test(text) ? thread.lastIntent : undefined);

/** "And for a half?", "et si j'ai plus de 50 ans ?": the same question, turned; in a shop thread it may be a wish. */
const turnsQuestion: Rule = ({ text, words, heard, thread }) => {
  if (!AND_FOR.test(text) || words > 9) return undefined;
  if (thread.lastIntent === 'advice') {
    return heard.slots.categories && heard.intent === 'shopping' ? 'shopping' : 'advice';
  }
  return thread.lastIntent === 'shopping' || thread.lastIntent === 'plan' ? thread.lastIntent : undefined;
};

const PLAN_TUNING =
  /\b(too (hard|easy|much|long|many)|easier|harder|lighter|shorter|longer|fewer|trop (dur|durs|facile|long|longue|de seances)|plus (leger|legere|facile|dur|court|courte|long)|allege)\b/;
/** "Too hard", "plus léger": said of the plan that was just shown. */
const tunesPlan: Rule = ({ text, words, heard, thread }) =>
  thread.lastIntent === 'plan' && words <= 8 && PLAN_TUNING.test(text) && !heard.slots.categories ? 'plan' : undefined;

const BUYS =
  /^((ok|okay|yes|yeah|great|perfect|please|oui|super|parfait|bon|allez)[ ,!]+)*(buy|order|grab( me)?|get me|i'll (take|have|buy|get)|je (le|la|les) (prends|commande)|je (prends|commande)|je l'achete|j'achete|achete|commande)[ -](it|this|that|these|those|both|them|the|le|la|les|ca|celui|celle|ce|cette|ces)\b/;
/** "Buy the black ones": a definite article is on screen; "buy shoes" is a wish and stays one. */
const buysShown: Rule = ({ text, heard }) => (BUYS.test(text) && heard.intent === 'shopping' ? 'cart' : undefined);

const COUNTS_SHOWN =
  /^(?:(?:ok|please|oui|yes)[ ,]+)?(?:\d{1,3}|two|three|four|five|six|ten|deux|trois|quatre|cinq|six|dix|une?|one) (?:of|du|de la|de|x) (?:the |la |le )?(?:first|second|third|last|them|those|these|premiere?|deuxieme|seconde?|troisieme|derniere?)\b/;
/** "10 of the first": a number of what is shown is an order. */
const countsShown: Rule = ({ text, heard }) =>
  COUNTS_SHOWN.test(text) && heard.intent === 'shopping' ? 'cart' : undefined;

const MASHED = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|jklm|qwer|azert|qsdf|wxcv|zxcv|poiu|mlkj/;
/** Code, not words: SQL, markup, patterns. */
const CODE =
  /\b(drop|alter|truncate) table\b|\bunion (all )?select\b|\bselect .+ from\b.*(;|--|where)|\binsert into\b|\bdelete from\b|' ?or ?'?1'? ?= ?'?1|<\/?(script|img|iframe|svg)\b|\$\{|\{\{|\bfunction ?\(|\(\.\*\)|\[\^?[a-z]-[a-z]\]/;
const isCode: Rule = ({ text }) => (CODE.test(text) ? 'other' : undefined);

/** Nothing but signs: "🏃", "???". A question mark alone asks on where something was said. */
const isWordless: Rule = ({ text, thread }) =>
  /[\p{L}\p{N}]/u.test(text) || (/^\?+$/.test(text) && thread.lastIntent) ? undefined : 'smalltalk';

/** A maker named in a message that is about nothing else: "show me the Faubourg Windrow 6". */
const namesMaker: Rule = ({ heard }) =>
  heard.slots.brands && (heard.intent === 'other' || heard.intent === 'smalltalk') ? 'shopping' : undefined;

/** "A present for my boyfriend around 50 euros": what is for somebody, or given, is bought. */
const namesPresent: Rule = ({ text, heard }) =>
  heard.slots.recipient === 'other' &&
  (/\b(gifts?|presents?|cadeaux?)\b/.test(text) || heard.slots.maxPriceCents !== undefined) &&
  (heard.intent === 'other' || heard.intent === 'smalltalk')
    ? 'shopping'
    : undefined;

/** Keys hit at random. */
const isMashed: Rule = ({ text }) => (MASHED.test(text) ? 'other' : undefined);

const ASKS =
  /\?|^(how|why|does|do|is|are|should|can|what|which|when|comment|pourquoi|est-ce|faut|peut|puis|quel|quelle|combien|que|qu')/;
/** Named articles and nothing asked: "visors or caps for the sun". */
const namesArticle: Rule = ({ text, heard }) =>
  heard.probability < UNSURE &&
  heard.slots.categories &&
  !heard.slots.cartAction &&
  !ASKS.test(text) &&
  heard.intent !== 'cart'
    ? 'shopping'
    : undefined;

/** "Cheaper?", "in black", "43", "pas noir": a short message that is nothing but a wish. */
const isBareWish: Rule = ({ words, heard, thread }) => {
  if (words > 5 || heard.slots.cartAction || !has(heard.slots, WISH_SLOTS) || heard.intent === 'advice') {
    return undefined;
  }
  const isShopThread = thread.lastIntent === 'shopping' || ON_SCREEN_PAGES.has(thread.pageKind ?? '');
  if (isShopThread) return heard.intent === 'cart' || heard.intent === 'navigation' ? undefined : 'shopping';
  const isUnplaced = heard.intent === 'smalltalk' || heard.intent === 'other' || heard.slots.priceWish !== undefined;
  return isUnplaced && thread.lastIntent === undefined ? 'shopping' : undefined;
};

/** "Four times a week", "in 14 weeks", "sub 50": the missing piece of a plan. */
const isPlanDetail: Rule = ({ words, heard, thread }) =>
  thread.lastIntent === 'plan' && words <= 7 && has(heard.slots, PLAN_SLOTS) && heard.intent !== 'navigation'
    ? 'plan'
    : undefined;

const RULES: readonly Rule[] = [
  isMashed,
  isCode,
  isWordless,
  answersQuestion,
  asksOn,
  turnsQuestion,
  isPlanDetail,
  tunesPlan,
  buysShown,
  countsShown,
  isBareWish,
  namesArticle,
  namesMaker,
  namesPresent,
];

/**
 * The intent in its thread: explicit rules for short follow-ups, then "other" for what nobody understood. A message
 * that is clear by itself is left alone unless it is one of the fixed follow-up forms.
 */
export function intentInContext(text: string, heard: Heard, thread: Thread): Pick<Heard, 'intent' | 'probability'> {
  const normalized = normalizeText(text);
  const words = normalized.split(' ').length;
  for (const rule of RULES) {
    const intent = rule({ text: normalized, words, heard, thread });
    if (intent === undefined) continue;
    return {
      intent,
      probability: intent === heard.intent ? Math.max(heard.probability, RULE_PROBABILITY) : RULE_PROBABILITY,
    };
  }
  const isLost = heard.probability < LOWEST_PROBABILITY && !has(heard.slots, [...WISH_SLOTS, 'categories']);
  return isLost
    ? { intent: 'other', probability: 1 - heard.probability }
    : { intent: heard.intent, probability: heard.probability };
}
