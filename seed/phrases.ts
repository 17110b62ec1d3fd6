import { readFileSync } from 'node:fs';
import type { Random } from './random.ts';

/** One thing that can be said, in both languages, and the facts that must hold for it to be true. */
export interface Phrase {
  slot: string;
  /** Two phrases on one topic are never used together. */
  topic: string;
  conditions: string[];
  en: string;
  fr: string;
}

/** What a phrase may ask about: numbers, words, and lists of words such as features. */
export type Facts = Record<string, number | string | readonly string[] | undefined>;

export type Language = 'en' | 'fr';

/**
 * Reads a phrase file: blocks separated by blank lines, each `slot[:topic] [? conditions]`, then the English line, then the French.
 * Lines that begin with # are notes.
 */
export function readPhrases(fileName: string): Phrase[] {
  const text = readFileSync(new URL(`./phrases/${fileName}.txt`, import.meta.url), 'utf8');
  const blocks = text
    .replace(/^#.*\n?/gm, '')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  return blocks.map((block, index) => readBlock(block.trim(), `${fileName}, block ${index + 1}`));
}

function readBlock(block: string, where: string): Phrase {
  const lines = block.split('\n').map((line) => line.trim());
  const [header, en, fr] = lines;
  if (lines.length !== 3 || !header || !en || !fr) {
    throw new Error(`${where}: a phrase is a header, an English and a French line, found ${lines.length}: "${header}"`);
  }
  const [name, conditions = ''] = header.split('?');
  const [slot, topic] = name!.trim().split(':');
  return {
    slot: slot!,
    topic: topic ?? where,
    conditions: conditions.trim().split(/\s+/).filter(Boolean),
    en,
    fr,
  };
}

const COMPARISON = /^([a-zA-Z]+)(<=|>=|<|>|!=|=)(.+)$/;

type Test = (facts: Facts) => boolean;

const compiled = new Map<string, Test>();

/**
 * Whether every condition is true of these facts. `has:x` and `no:x` ask about features; `use:x`, `season:x`, `flaw:x` and `strength:x`
 * about lists; `name=a,b`, `name!=a` and `name<3` about single facts.
 */
export function holds(conditions: readonly string[], facts: Facts): boolean {
  for (const condition of conditions) {
    let test = compiled.get(condition);
    if (!test) compiled.set(condition, (test = compile(condition)));
    if (!test(facts)) return false;
  }
  return true;
}

const LISTS: Record<string, string> = {
  has: 'features',
  no: 'features',
  use: 'use',
  season: 'season',
  flaw: 'flaws',
  strength: 'strengths',
};

function compile(condition: string): Test {
  const [question, word] = condition.split(':');
  if (word !== undefined) return compileListQuestion(question!, word);
  const parts = COMPARISON.exec(condition);
  if (!parts) throw new Error(`"${condition}" is not a condition.`);
  const [, name, operator, right] = parts as unknown as [string, string, string, string];
  const words = right.split(',');
  if (operator === '=') return (facts) => words.includes(String(facts[name]));
  if (operator === '!=') return (facts) => !words.includes(String(facts[name]));
  const limit = Number(right);
  if (operator === '<') return (facts) => Number(facts[name] ?? Number.NaN) < limit;
  if (operator === '<=') return (facts) => Number(facts[name] ?? Number.NaN) <= limit;
  if (operator === '>') return (facts) => Number(facts[name] ?? Number.NaN) > limit;
  return (facts) => Number(facts[name] ?? Number.NaN) >= limit;
}

function compileListQuestion(question: string, word: string): Test {
  const listName = LISTS[question];
  if (!listName) throw new Error(`"${question}:" is not a question a phrase can ask.`);
  const isThere: Test = (facts) => {
    const list = facts[listName];
    return Array.isArray(list) && list.includes(word);
  };
  return question === 'no' ? (facts) => !isThere(facts) : isThere;
}

/** Fills {names} from facts and settles {one|or another}. French gets its no-break spaces and elisions. */
export function fill(
  template: string,
  { facts, language, random }: { facts: Facts; language: Language; random: Random },
): string {
  const filled = template.replace(/\{([^{}]*)\}/g, (whole, inside: string) => {
    if (inside.includes('|')) return random.pick(inside.split('|'));
    const article = /^(La|Le|la|le|de|que|De|Que) (\w+)$/.exec(inside);
    if (article) return withArticle(article[1]!, String(facts[article[2]!]));
    const value = facts[`${inside}${language === 'fr' ? 'Fr' : 'En'}`] ?? facts[inside];
    if (value === undefined) throw new Error(`Nothing is known about {${inside}} in "${template}" (${whole}).`);
    return typeof value === 'number' ? formatNumber(value, language) : String(value);
  });
  return language === 'fr' ? frenchSpaces(filled) : filled;
}

function withArticle(article: string, word: string): string {
  return /^[aeiouyéèêàâîôAEIOUYÉÈÊÀÂÎÔ]/.test(word)
    ? `${article.replace(/(a|e|ue)$/, (end) => (end === 'ue' ? 'u' : ''))}'${word}`
    : `${article} ${word}`;
}

/** 12500 → "12,500" or "12 500"; 1.5 → "1.5" or "1,5". Written out here so that no locale library decides the bytes. */
export function formatNumber(value: number, language: Language): string {
  const [whole, fraction] = String(value).split('.') as [string, string | undefined];
  const separator = language === 'fr' ? '\u00a0' : ',';
  const grouped = whole.length > 4 || language === 'en' ? whole.replace(/\B(?=(\d{3})+$)/g, separator) : whole;
  return fraction ? `${grouped}${language === 'fr' ? ',' : '.'}${fraction}` : grouped;
}

function frenchSpaces(text: string): string {
  return text
    .replace(/ ([:;?!%€»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (mm|cm|km|g|mg|ml|l|L|h|kg|lumens|ans|minutes|heures|mois|semaines)(?![a-zà-ÿ])/g, '$1\u00a0$2');
}

/** Counts how often each phrase was used, so that a shelf does not repeat itself. */
export class Speaker {
  readonly #uses = new Map<Phrase, number>();
  readonly #bySlot = new Map<string, Phrase[]>();

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const list = this.#bySlot.get(phrase.slot) ?? [];
      list.push(phrase);
      this.#bySlot.set(phrase.slot, list);
    }
  }

  /** Up to `count` phrases of a slot that are true of the facts: particular ones before general ones, rarely used before worn ones. */
  choose(
    slot: string,
    count: number,
    { facts, random, taken }: { facts: Facts; random: Random; taken: Set<string> },
  ): Phrase[] {
    const chosen: Phrase[] = [];
    const open = (this.#bySlot.get(slot) ?? []).filter((phrase) => holds(phrase.conditions, facts));
    while (chosen.length < count) {
      const candidates = open.filter((phrase) => !taken.has(phrase.topic));
      if (candidates.length === 0) break;
      const phrase = random.weighted(
        candidates,
        (one) => (1 + one.conditions.length) / (1 + (this.#uses.get(one) ?? 0)) ** 1.5,
      );
      taken.add(phrase.topic);
      this.#uses.set(phrase, (this.#uses.get(phrase) ?? 0) + 1);
      chosen.push(phrase);
    }
    return chosen;
  }
}
