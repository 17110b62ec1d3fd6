import type { Article } from '../article.ts';
import { type Facts, fill, holds, type Language, type Phrase } from '../phrases.ts';
import type { Random } from '../random.ts';
import type { Purchase } from '../shoppers/purchases.ts';
import { reviewPhrases } from './review-phrases.ts';

export interface ReviewText {
  title: string;
  text: string;
}

interface Voice {
  facts: Facts;
  phrases: Map<string, Phrase[]>;
  random: Random;
  /** Topics already spoken of. */
  taken: Set<string>;
  language: Language;
}

/** A review in the buyer's language that agrees with the stars, with the article's attributes and with what others say about its fit. */
export function writeReview(purchase: Purchase, rating: number, random: Random): ReviewText {
  const voice: Voice = {
    facts: { ...purchase.article.facts, ...circumstances(purchase, random), rating },
    phrases: slotsOf(purchase.article),
    random,
    taken: new Set(),
    language: purchase.shopper.profile.language,
  };
  const isShort = random.chance(0.1);
  const sentences = isShort
    ? [say(voice, random.chance(0.5) ? 'short' : rating >= 4 ? 'pro' : 'con') ?? say(voice, 'short')]
    : plan(voice, rating);
  const text = sentences.filter(Boolean).join(' ');
  return { title: say(voice, 'title') ?? '', text: roughen(text || say(voice, 'short')!, random) };
}

const slotCache = new Map<string, Map<string, Phrase[]>>();

function slotsOf({ reviewFile }: Article): Map<string, Phrase[]> {
  const known = slotCache.get(reviewFile);
  if (known) return known;
  const slots = Map.groupBy(reviewPhrases(reviewFile), (phrase) => phrase.slot);
  slotCache.set(reviewFile, slots);
  return slots;
}

function circumstances({ shopper, size }: Purchase, random: Random): Facts {
  const { profile } = shopper;
  return {
    size,
    goal: profile.goal,
    level: profile.level,
    injury: profile.injuries[0] ?? 'none',
    runs: Math.max(2, profile.runsPerWeek),
    weeks: random.int(3, 18),
    km: random.int(6, 30),
    km3: random.int(12, 80) * 10,
  };
}

function plan(voice: Voice, rating: number): (string | undefined)[] {
  const { random } = voice;
  const maybe = (chance: number, slot: string): string | undefined =>
    random.chance(chance) ? say(voice, slot) : undefined;
  const good = (): string | undefined => say(voice, random.chance(0.92) ? 'pro' : 'anypro') ?? say(voice, 'anypro');
  const bad = (): string | undefined => say(voice, random.chance(0.9) ? 'con' : 'anycon') ?? say(voice, 'anycon');
  const worse = (): string | undefined => say(voice, 'con');
  if (rating >= 5) {
    return [
      maybe(0.45, 'use'),
      good(),
      random.chance(0.65) ? good() : undefined,
      maybe(0.35, 'fit'),
      maybe(0.3, 'end'),
    ];
  }
  if (rating === 4) {
    return [
      maybe(0.35, 'use'),
      good(),
      random.chance(0.3) ? good() : undefined,
      random.chance(0.7) ? mildly(voice, bad()) : undefined,
      maybe(0.4, 'fit'),
      maybe(0.12, 'end'),
    ];
  }
  if (rating === 3) {
    return [
      maybe(0.25, 'use'),
      good(),
      bad(),
      random.chance(0.3) ? worse() : undefined,
      maybe(0.4, 'fit'),
      maybe(0.3, 'end'),
    ];
  }
  return [
    maybe(0.25, 'use'),
    bad(),
    random.chance(0.5) ? worse() : undefined,
    maybe(0.15, 'anypro'),
    maybe(0.35, 'fit'),
    maybe(0.5, 'end'),
  ];
}

/** A small complaint is sometimes announced as one: "Only downside: the laces are too long." */
function mildly(voice: Voice, complaint: string | undefined): string | undefined {
  if (!complaint || !voice.random.chance(0.3)) return complaint;
  const opening = say(voice, 'mild');
  return opening
    ? `${opening} ${/^[A-ZÀ-Ý][a-zà-ÿ' ]/.test(complaint) && !complaint.startsWith('I ') ? complaint.charAt(0).toLowerCase() + complaint.slice(1) : complaint}`
    : complaint;
}

function say(voice: Voice, slot: string): string | undefined {
  const { facts, phrases, random, taken, language } = voice;
  const open = (phrases.get(slot) ?? []).filter(
    (phrase) => !taken.has(phrase.topic) && holds(phrase.conditions, facts),
  );
  if (open.length === 0) return undefined;
  const phrase = random.weighted(open, weightOf);
  taken.add(phrase.topic);
  return fill(phrase[language], { facts, language, random });
}

/** What is particular to the article is likelier said than what anybody could say. */
function weightOf(phrase: Phrase): number {
  const isHidden = phrase.conditions.some(
    (condition) => condition.startsWith('flaw:') || condition.startsWith('strength:'),
  );
  return (1 + phrase.conditions.length) * (isHidden ? 2.2 : 1);
}

/** People type in a hurry: some leave out the capital or the last stop, some cannot help an exclamation mark. */
function roughen(text: string, random: Random): string {
  const roll = random.next();
  if (roll < 0.06) return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
  if (roll < 0.12) return text.replace(/\.$/, '');
  if (roll < 0.16) return text.replace(/\.$/, '!');
  return text;
}
