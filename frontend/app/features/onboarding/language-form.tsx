import { paths } from '../../lib/paths.ts';

/** Buttons of the language screen belong to this form: a form cannot stand inside the one of the question. */
export const LANGUAGE_FORM = 'onboarding-language';

export function LanguageForm() {
  return (
    <form id={LANGUAGE_FORM} method="post" action={paths.language()}>
      <input type="hidden" name="backTo" value={paths.onboarding()} />
    </form>
  );
}
