import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../../../backend/src/identity/profile.contract.ts';
import type { Language } from '../../../lib/language.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { LANGUAGE_FORM } from '../language-form.tsx';
import styles from './fields.module.css';

/** Each in its own words. */
const NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };

const LANGUAGES = Object.keys(NAMES) as Language[];

/** The language of the site and of the coach. Another one reloads the page; what was answered stays. */
export function LanguageChoice({ onAnswer }: { onAnswer: (answers: Profile) => void }) {
  const { t } = useTranslation('onboarding');
  const current = useLanguage();
  return (
    <fieldset className={styles['languages']}>
      <legend>{t('language')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="submit"
          form={LANGUAGE_FORM}
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === current}
          onClick={() => onAnswer({ language })}
        >
          {NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}
