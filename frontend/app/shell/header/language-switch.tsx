import { Form, useLocation } from 'react-router';
import { type Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import styles from './tool.module.css';

/** Each language in its own words, so that whoever cannot read this page finds the way. */
const SWITCH: Record<Language, { to: Language; short: string; label: string }> = {
  en: { to: 'fr', short: 'FR', label: 'Passer en français' },
  fr: { to: 'en', short: 'EN', label: 'Switch to English' },
};

/** A plain form: works before and without scripts; the page comes back whole in the other language. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation();
  const { to, short, label } = SWITCH[useLanguage()];
  return (
    <Form method="post" action={paths.language()} reloadDocument>
      <input type="hidden" name="backTo" value={pathname + search} />
      <button className={styles['tool']} name="language" value={to} lang={to} aria-label={`${short} – ${label}`}>
        {short}
      </button>
    </Form>
  );
}
