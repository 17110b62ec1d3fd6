import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { PlanCheck } from '../../../../backend/src/training/audit/plan-check.contract.ts';
import type { Plan } from '../../../../backend/src/training/training.contract.ts';
import { browserApi } from '../../api/client.ts';
import { formText } from '../../lib/form-text.ts';
import { paths } from '../../lib/paths.ts';
import type { Language } from '../../lib/language.ts';

const FIELDS = ['goal', 'raceDate', 'kmPerWeek', 'longestRecentRunKm', 'age'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['kmPerWeek', 'longestRecentRunKm', 'age']);

/** What the form says, as the API takes it: a file travels as multipart, a text as JSON; empty fields are left out. */
export function checkBody(form: FormData, language: Language): FormData | Record<string, unknown> {
  const said = FIELDS.map((name) => [name, formText(form, name)] as const).filter(([, text]) => text !== '');
  const file = form.get('file');
  if (file instanceof File && file.size > 0) {
    const body = new FormData();
    body.set('file', file);
    body.set('language', language);
    for (const [name, text] of said) body.set(name, text);
    return body;
  }
  const fields = said.map(([name, text]) => [name, NUMBERS.has(name) ? Number(text) : text] as const);
  return { text: formText(form, 'text'), language, ...Object.fromEntries(fields) };
}

/** Has a plan checked. */
export function useChecking() {
  return useMutation({
    mutationFn: (body: FormData | Record<string, unknown>) =>
      browserApi().send<PlanCheck>('POST', '/plans/audit', { body }),
  });
}

/** Keeps a repaired plan and opens its calendar. */
export function useAdopting() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (plan: unknown) => browserApi().send<Plan>('POST', '/plans/adopt', { body: { plan } }),
    onSuccess: (plan) => plan.id && navigate(paths.plan(plan.id)),
  });
}
