import type { TFunction } from 'i18next';

/** The short name of a rule; its code where the page does not know it yet. */
export function ruleName(t: TFunction<'planCheck'>, code: string): string {
  return t(`rules.${code}` as 'rules.calendar', { defaultValue: code });
}
