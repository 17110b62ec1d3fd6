import type { Product } from '../../catalog/catalog.contract.ts';
import type { Bilingual } from './words.ts';

/** A question about a property that the specification answers: yes, no, a figure, or "the maker does not say". */
export interface PropertyQuestion {
  pattern: RegExp;
  name: Bilingual;
  /** Feature tags that mean yes. */
  features?: string[];
  /** Attribute that holds the figure, and its unit. */
  attribute?: { key: string; unit: string };
}

export const PROPERTY_QUESTIONS: readonly PropertyQuestion[] = [
  {
    pattern: /water ?proof|gore|imperm[eé]able|[eé]tanche/i,
    name: { en: 'waterproof', fr: 'imperméable' },
    features: ['waterproof'],
  },
  { pattern: /wind ?proof|coupe[- ]?vent/i, name: { en: 'windproof', fr: 'coupe-vent' }, features: ['windproof'] },
  { pattern: /reflect|r[eé]fl[eé]chi/i, name: { en: 'reflective', fr: 'réfléchissant' }, features: ['reflective'] },
  { pattern: /pockets?|poches?/i, name: { en: 'with pockets', fr: 'avec poches' }, features: ['pockets'] },
  {
    pattern: /carbon|carbone/i,
    name: { en: 'with a carbon plate', fr: 'à plaque carbone' },
    features: ['carbon-plate'],
  },
  {
    pattern: /\bwide\b|\broomy\b|\blarges?\b/i,
    name: { en: 'roomy around the toes', fr: 'large à l’avant-pied' },
    features: ['wide-toe-box'],
  },
  { pattern: /vegan|v[eé]gane?/i, name: { en: 'vegan', fr: 'végane' }, features: ['vegan'] },
  { pattern: /gluten/i, name: { en: 'gluten-free', fr: 'sans gluten' }, features: ['gluten-free'] },
  { pattern: /rechargeable/i, name: { en: 'rechargeable', fr: 'rechargeable' }, features: ['rechargeable'] },
  {
    pattern: /\bweigh|heavy|how light|\bp[eè]se|poids|lourde?/i,
    name: { en: 'weight', fr: 'poids' },
    attribute: { key: 'weightG', unit: 'g' },
  },
  { pattern: /\bdrop\b/i, name: { en: 'drop', fr: 'drop' }, attribute: { key: 'dropMm', unit: 'mm' } },
  {
    pattern: /stack|cushion|amorti|semelle/i,
    name: { en: 'heel stack', fr: 'hauteur de semelle au talon' },
    attribute: { key: 'stackHeelMm', unit: 'mm' },
  },
  { pattern: /lugs?|crampons?|grip/i, name: { en: 'lugs', fr: 'crampons' }, attribute: { key: 'lugMm', unit: 'mm' } },
  {
    pattern: /lumens?|how bright|[eé]claire/i,
    name: { en: 'light', fr: 'éclairage' },
    attribute: { key: 'lumens', unit: 'lm' },
  },
  {
    pattern: /battery|autonomie|batterie/i,
    name: { en: 'battery', fr: 'autonomie' },
    attribute: { key: 'batteryHours', unit: 'h' },
  },
  {
    pattern: /caffeine|caf[eé]ine/i,
    name: { en: 'caffeine', fr: 'caféine' },
    attribute: { key: 'caffeineMg', unit: 'mg' },
  },
  {
    pattern: /carbs?|carbohydrate|glucides/i,
    name: { en: 'carbohydrate', fr: 'glucides' },
    attribute: { key: 'carbohydrateG', unit: 'g' },
  },
  { pattern: /sodium|salt|sel\b/i, name: { en: 'sodium', fr: 'sodium' }, attribute: { key: 'sodiumMg', unit: 'mg' } },
  {
    pattern: /lit(er|re)s?|capacity|contenance|capacit[eé]|volume/i,
    name: { en: 'capacity', fr: 'contenance' },
    attribute: { key: 'capacityL', unit: 'L' },
  },
];

export const REVIEW_QUESTION =
  /\b(reviews?|reviewers?|people say|buyers? (say|think)|opinions?)\b|\bavis\b|qu['’]en (disent|pensent)/i;
/** Asks for other articles, whatever property it names: "what about waterproof ones?". */
export const ASKS_FOR_OTHERS =
  /\b(ones|any|others?|another|do you have|show me|what about)\b|d['’]autres|en as-tu|tu as des|vous avez|montre|plut[oô]t/i;

const QUESTION = /\?|^\s*(is|are|does|do|has|have|how|what|can|will|est|sont|a-t|ont|combien|quel|quelle|c['’]est)\b/i;

export type PropertyAnswer =
  | { kind: 'yes' | 'unknown'; name: Bilingual }
  | { kind: 'figure'; name: Bilingual; value: number; unit: string };

/** The property a message asks about, or undefined when it asks about none. */
export function propertyAsked(text: string): PropertyQuestion | undefined {
  return QUESTION.test(text) ? PROPERTY_QUESTIONS.find((question) => question.pattern.test(text)) : undefined;
}

/** The specification's answer. What it does not say is unknown, never "no". */
export function answerProperty(product: Pick<Product, 'attributes'>, question: PropertyQuestion): PropertyAnswer {
  const features = (product.attributes['features'] as string[] | undefined) ?? [];
  if (question.features) {
    return {
      kind: question.features.some((feature) => features.includes(feature)) ? 'yes' : 'unknown',
      name: question.name,
    };
  }
  const value = Number(product.attributes[question.attribute!.key]);
  if (!Number.isFinite(value)) return { kind: 'unknown', name: question.name };
  return { kind: 'figure', name: question.name, value, unit: question.attribute!.unit };
}
