import { Problem } from '../../platform/http/problem.ts';
import type { ChangeResult } from '../domain/change-plan.ts';

export type LifeRefusal = Exclude<ChangeResult, { ok: true }> | { ok: false; reason: 'plan/nothing-to-undo' };

const SENTENCES: Record<Exclude<LifeRefusal['reason'], 'plan/unsafe'>, { en: string; fr: string }> = {
  'plan/no-session': { en: 'There is no session on that day.', fr: 'Il n’y a pas de séance ce jour-là.' },
  'plan/outside': { en: 'That day is not in this plan.', fr: 'Ce jour n’est pas dans le plan.' },
  'plan/race-stays': { en: 'The race stays on its day.', fr: 'La course reste à sa date.' },
  'plan/race-in-time-off': {
    en: 'The race lies in those days. Choose days that leave it free, or make a plan for another race.',
    fr: 'La course tombe dans ces jours. Choisis des jours qui la laissent libre, ou fais un plan pour une autre course.',
  },
  'plan/days-reversed': {
    en: 'The last day lies before the first.',
    fr: 'Le dernier jour est avant le premier.',
  },
  'plan/paused': {
    en: 'The plan is paused. Resume it first.',
    fr: 'Le plan est en pause. Reprends-le d’abord.',
  },
  'plan/nothing-to-undo': {
    en: 'There is nothing left to take back.',
    fr: 'Il n’y a plus rien à annuler.',
  },
};

/** Why a change is refused, in words; of a broken rule, what the rule says. */
export function refusalSentence(refusal: LifeRefusal, language: 'en' | 'fr'): string {
  if (refusal.reason !== 'plan/unsafe') return SENTENCES[refusal.reason][language];
  const failed = refusal.certificate.rules.filter((rule) => !rule.passed);
  return failed.map((rule) => rule.detail[language]).join(' ');
}

export function refusalProblem(refusal: LifeRefusal, language: 'en' | 'fr'): Problem {
  const rules = 'certificate' in refusal ? refusal.certificate.rules.filter((rule) => !rule.passed) : [];
  const extra = rules.length > 0 ? { rules: rules.map((rule) => rule.code) } : {};
  return new Problem(409, refusal.reason, refusalSentence(refusal, language), { extra });
}
