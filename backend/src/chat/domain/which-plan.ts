import type { Plan } from '../../training/training.contract.ts';
import type { Bilingual, Language } from './words.ts';
import { say } from './words.ts';

const NAMES: Record<Plan['goal'], { name: Bilingual; said: RegExp }> = {
  '5k': { name: { en: '5 km', fr: '5 km' }, said: /(?<!\d)5\s*k(m)?\b/i },
  '10k': { name: { en: '10 km', fr: '10 km' }, said: /(?<!\d)10\s*k(m)?\b/i },
  half: { name: { en: 'Half marathon', fr: 'Semi-marathon' }, said: /\b(half|semi)\b/i },
  marathon: { name: { en: 'Marathon', fr: 'Marathon' }, said: /(?<!half[ -])(?<!semi[ -])\bmarathon\b/i },
  '50k': { name: { en: '50 km', fr: '50 km' }, said: /\b50\s*k(m)?\b/i },
  '80k': { name: { en: '80 km', fr: '80 km' }, said: /\b80\s*k(m)?\b/i },
  '100k': { name: { en: '100 km', fr: '100 km' }, said: /\b100\s*k(m)?\b/i },
  fitness: { name: { en: 'Fitness', fr: 'Forme' }, said: /\b(fitness|fit|forme)\b/i },
  c25k: { name: { en: 'First 5 km', fr: 'Premier 5 km' }, said: /\b(first|premier)\b/i },
};

function endOf(plan: Plan): string {
  return plan.weeks.at(-1)?.days.at(-1)?.date ?? plan.startDate;
}

/** "10 km (7 February)": what a plan is called where there are several. */
export function labelOf(plan: Plan, language: Language): string {
  const end = new Date(`${endOf(plan)}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return `${say(NAMES[plan.goal].name, language)} (${end})`;
}

export type WhichPlan = { plan: Plan } | { ask: Plan[] } | null;

/**
 * Which of the runner's living plans (newest first) a message means: the one it names, the one this conversation is about,
 * the only one. Of plans with one goal and one end the newest counts. Otherwise there is a question to ask.
 */
export function whichPlan(plans: readonly Plan[], text: string, planId: string | undefined): WhichPlan {
  const apart = plans.filter(
    (plan, index) => plans.findIndex((other) => other.goal === plan.goal && endOf(other) === endOf(plan)) === index,
  );
  const labelled = apart.filter((plan) => [labelOf(plan, 'en'), labelOf(plan, 'fr')].includes(text.trim()));
  const named = labelled.length > 0 ? labelled : apart.filter((plan) => NAMES[plan.goal].said.test(text));
  if (named.length === 1) return { plan: named[0]! };
  const current = plans.find((plan) => plan.id === planId);
  if (current) return { plan: current };
  if (apart.length === 1) return { plan: apart[0]! };
  return apart.length === 0 ? null : { ask: apart };
}
