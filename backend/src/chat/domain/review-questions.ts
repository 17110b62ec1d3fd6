import type { ReviewAspect, ReviewSide } from '../../catalog/review-voices.contract.ts';
import type { Bilingual } from './words.ts';

/** A question only people who used the article can answer, and how its two sides are said. */
export interface ReviewQuestion {
  aspect: ReviewAspect;
  pattern: RegExp;
  /** Completes "… speak of". */
  name: Bilingual;
  sides: Partial<Record<ReviewSide, Bilingual>>;
}

/** More telling questions first: "wide feet" before "fit". */
export const REVIEW_QUESTIONS: readonly ReviewQuestion[] = [
  {
    aspect: 'width',
    pattern:
      /wide (feet|foot)|too narrow|narrow\b|toe ?(box|room)|roomy|pieds? larges?|trop [ée]troit|[ée]troites?\b|orteils/i,
    name: { en: 'the width', fr: 'de la largeur' },
    sides: { for: { en: 'wide enough', fr: 'assez large' }, against: { en: 'narrow', fr: 'étroit' } },
  },
  {
    aspect: 'rubbing',
    pattern: /\brub|blister|chaf|frott|ampoule|irrit/i,
    name: { en: 'rubbing', fr: 'du frottement' },
    sides: { for: { en: 'nothing rubs', fr: 'rien ne frotte' }, against: { en: 'it rubs', fr: 'ça frotte' } },
  },
  {
    aspect: 'durability',
    pattern:
      /durab|last long|how long (do|does|will) (it|they) last|hold up|sturdy|solid\b|break|wear out|tough\b|solides?\b|r[ée]sistant|dur(e|ent) (longtemps|combien)|tien(t|nent) dans le temps|s['’]us|fragile|cass/i,
    name: { en: 'how long it lasts', fr: 'de la solidité' },
    sides: { for: { en: 'it lasts', fr: 'ça tient' }, against: { en: 'it wears or breaks', fr: 'ça s’use ou casse' } },
  },
  {
    aspect: 'warmth',
    pattern: /\bwarm\b|warm enough|keep me warm|\bcold\b|tien(t|nent) chaud|chaude?s?\b|froid/i,
    name: { en: 'warmth', fr: 'de la chaleur' },
    sides: { for: { en: 'warm', fr: 'ça tient chaud' }, against: { en: 'not warm enough', fr: 'pas assez chaud' } },
  },
  {
    aspect: 'breathability',
    pattern: /breath|sweat|too (hot|warm)|respir|transpir|trop chaud/i,
    name: { en: 'how it breathes', fr: 'de la respirabilité' },
    sides: { for: { en: 'it breathes', fr: 'ça respire' }, against: { en: 'too hot', fr: 'trop chaud' } },
  },
  {
    aspect: 'dryness',
    pattern:
      /stay(s)? dry|keep(s)? (me |my feet )?dry|in the rain|waterproof|leak|au sec|sous la pluie|imperm|[ée]tanche|prend(re)? l['’]eau/i,
    name: { en: 'staying dry', fr: 'de la protection contre l’eau' },
    sides: {
      for: { en: 'it keeps dry', fr: 'ça reste au sec' },
      against: { en: 'it lets water in', fr: 'ça prend l’eau' },
    },
  },
  {
    aspect: 'grip',
    pattern: /\bgrip|slip(pery)?\b|accroch|gliss|adh[ée]r/i,
    name: { en: 'grip', fr: 'de l’accroche' },
    sides: { for: { en: 'it grips', fr: 'ça accroche' }, against: { en: 'it slips', fr: 'ça glisse' } },
  },
  {
    aspect: 'battery',
    pattern: /battery|batterie|autonomie/i,
    name: { en: 'the battery', fr: 'de l’autonomie' },
    sides: { for: { en: 'it lasts', fr: 'elle tient' }, against: { en: 'it does not', fr: 'elle ne tient pas' } },
  },
  {
    aspect: 'price',
    pattern:
      /worth (it|the (price|money))|value for money|good value|too expensive|overpriced|vau(t|lent)[- ]|rapport qualit|trop cher|son prix/i,
    name: { en: 'the price', fr: 'du prix' },
    sides: { for: { en: 'worth it', fr: 'ça le vaut' }, against: { en: 'expensive', fr: 'c’est cher' } },
  },
  {
    aspect: 'bounce',
    pattern: /bounc|stay(s)? (put|in place|up)|move around|ride up|ballott|boug|rebond|remont|en place/i,
    name: { en: 'how it stays put', fr: 'de la tenue' },
    sides: { for: { en: 'it stays put', fr: 'ça tient en place' }, against: { en: 'it moves', fr: 'ça bouge' } },
  },
  {
    aspect: 'taste',
    pattern: /taste|flavou?r|go[ûu]t|d[ée]licieu|bons? \?/i,
    name: { en: 'the taste', fr: 'du goût' },
    sides: { for: { en: 'good', fr: 'bon' }, against: { en: 'not good', fr: 'pas bon' } },
  },
  {
    aspect: 'stomach',
    pattern: /stomach|digest|estomac|dig[èe]r|ventre/i,
    name: { en: 'the stomach', fr: 'de la digestion' },
    sides: { for: { en: 'no trouble', fr: 'aucun souci' }, against: { en: 'trouble', fr: 'des soucis' } },
  },
  {
    aspect: 'accuracy',
    pattern: /accura|precise|reliable|pr[ée]cis|fiable/i,
    name: { en: 'accuracy', fr: 'de la précision' },
    sides: { for: { en: 'accurate', fr: 'précis' }, against: { en: 'not accurate', fr: 'pas précis' } },
  },
  {
    aspect: 'brightness',
    pattern: /bright|see (enough|well) (at|in)|visible|[ée]claire|puissant|se voit/i,
    name: { en: 'the light', fr: 'de la lumière' },
    sides: { for: { en: 'bright enough', fr: 'assez de lumière' }, against: { en: 'too weak', fr: 'trop faible' } },
  },
  {
    aspect: 'comfort',
    pattern: /comfort|comfy|soft\b|confort|douce?s?\b|doux/i,
    name: { en: 'comfort', fr: 'du confort' },
    sides: { for: { en: 'comfortable', fr: 'confortable' }, against: { en: 'not comfortable', fr: 'pas confortable' } },
  },
  {
    aspect: 'cushioning',
    pattern: /cushion|amorti/i,
    name: { en: 'the cushioning', fr: 'de l’amorti' },
    sides: { for: { en: 'good', fr: 'bon' }, against: { en: 'too hard or too soft', fr: 'trop dur ou trop mou' } },
  },
  {
    aspect: 'weight',
    pattern: /heavy|\blight\b|lourde?|l[ée]g[eè]re?/i,
    name: { en: 'the weight', fr: 'du poids' },
    sides: { for: { en: 'light', fr: 'léger' }, against: { en: 'heavy', fr: 'lourd' } },
  },
  {
    aspect: 'fit',
    pattern:
      /\b(run|fit|size)s? (small|large|big|true|well)|true to size|(which|what) size|size up|too (small|big|large)|taill(e|ent)([- ](t-)?(il|elle|ils|elles))?,? (petit|grand|juste|normal|bien|comment)|(quelle|bonne) taille|comment (ça |il |elle |ils |elles )?taill|trop (petit|grand)|\bfit\b/i,
    name: { en: 'the fit', fr: 'de la taille' },
    sides: {
      small: { en: 'runs small', fr: 'taille petit' },
      right: { en: 'true to size', fr: 'normalement' },
      large: { en: 'large', fr: 'grand' },
    },
  },
];

const QUESTION =
  /\?|^\s*(and |et )?(is|are|does|do|did|has|have|how|what|which|can|will|est|sont|a-t|ont|combien|quel|quelle|c['’]est|est-ce|taille|vaut|tient)\b/i;

/** What the reviewers are to be asked, or undefined when the message asks nothing they could tell. */
export function reviewQuestion(text: string): ReviewQuestion | undefined {
  return QUESTION.test(text) ? REVIEW_QUESTIONS.find(({ pattern }) => pattern.test(text)) : undefined;
}
