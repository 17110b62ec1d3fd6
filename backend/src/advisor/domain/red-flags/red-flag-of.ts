import { ENERGY_RULES, MIND_RULES } from './energy-and-mind.ts';
import { HEAT_AND_WATER_RULES } from './heat-and-water.ts';
import { BREATH_RULES, HEAD_RULES, HEART_RULES } from './heart-and-head.ts';
import { BACK_RULES, LEG_RULES } from './legs-and-back.ts';
import { isDenied, presentSegments, type Segment } from './read-message.ts';
import type { RedFlagRule, Sign, Urgency } from './rule.ts';
import { CAUTION_RULES, WOMEN_RULES } from './women-and-caution.ts';

/** In the order in which they are answered when a message shows several: what kills soonest first. */
const RULES: readonly RedFlagRule[] = [
  ...MIND_RULES,
  ...WOMEN_RULES.filter((rule) => rule.urgency === 'emergency'),
  ...LEG_RULES.filter((rule) => rule.urgency === 'emergency'),
  ...HEAT_AND_WATER_RULES.filter((rule) => rule.code !== 'dark-urine').reverse(),
  ...HEART_RULES.filter((rule) => rule.urgency === 'emergency'),
  ...HEAD_RULES,
  ...BREATH_RULES.filter((rule) => rule.urgency === 'emergency'),
  ...HEAT_AND_WATER_RULES.filter((rule) => rule.code === 'dark-urine'),
  ...BACK_RULES,
  ...[...LEG_RULES, ...HEART_RULES, ...BREATH_RULES, ...WOMEN_RULES, ...ENERGY_RULES, ...CAUTION_RULES].filter(
    (rule) => rule.urgency === 'soon',
  ),
];

/** Every code the gate can give. */
export const RED_FLAG_CODES: readonly string[] = [...new Set(RULES.map((rule) => rule.code))];

export interface RedFlagFound {
  code: string;
  urgency: Urgency;
  /** Articles the coach may cite beside the warning. */
  articleIds: readonly string[];
}

/**
 * The danger a message speaks of, or null. Deterministic and before anything else (rules.md §2.11, evidence D.3): the same
 * patterns for English and French, denials, general questions, idioms and what is long over taken out first.
 */
export function redFlagOf(message: string): RedFlagFound | null {
  const segments = presentSegments(message);
  const rule = RULES.find((candidate) => candidate.signs.some((sign) => shows(sign, segments)));
  return rule ? { code: rule.code, urgency: rule.urgency, articleIds: rule.articleIds } : null;
}

function shows(sign: Sign, segments: readonly Segment[]): boolean {
  const live = segments.filter((segment) => sign.countsWhenPast || !segment.isPast).map((segment) => segment.text);
  const texts = sign.scope === 'message' ? [live.join(' ; ')] : live;
  return texts.some(
    (text) =>
      !sign.unless?.test(text) && sign.all.every((pattern) => isThere(pattern, text, sign.isSaidByNegation ?? false)),
  );
}

/** Whether the pattern stands in the text at least once without being denied. */
function isThere(pattern: RegExp, text: string, isSaidByNegation: boolean): boolean {
  const everywhere = new RegExp(pattern.source, 'g');
  return [...text.matchAll(everywhere)].some(
    (match) => isSaidByNegation || !isDenied(text, match.index, match[0].length),
  );
}
