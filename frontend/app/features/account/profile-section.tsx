import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import styles from './account.module.css';
import { PROFILE_FIELDS, type ProfileField } from './profile-fields.ts';
import { ProfileForm } from './profile-form.tsx';

export function ProfileSection({ profile }: { profile: Profile }) {
  const { t } = useTranslation('account');
  const [isEditing, setEditing] = useState(false);
  const known = PROFILE_FIELDS.filter(({ name }) => profile[name] !== undefined && String(profile[name]) !== '');
  return (
    <section className={styles['section']} aria-labelledby="profile">
      <header className={styles['head']}>
        <div>
          <h2 id="profile">{t('profile.title')}</h2>
          <p>{t('profile.detail')}</p>
        </div>
        {!isEditing && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('profile.edit')}
          </Button>
        )}
      </header>
      {isEditing && <ProfileForm profile={profile} onDone={() => setEditing(false)} />}
      {!isEditing && known.length > 0 && <ProfileSummary profile={profile} fields={known} />}
      {!isEditing && known.length === 0 && (
        <div className={styles['nothing']}>
          <p>{t('profile.empty')}</p>
          <ButtonLink to={paths.onboarding()}>{t('profile.start')}</ButtonLink>
        </div>
      )}
    </section>
  );
}

function ProfileSummary({ profile, fields }: { profile: Profile; fields: readonly ProfileField[] }) {
  const { t } = useTranslation('account');
  const say = useValueWords();
  return (
    <>
      <dl className={styles['summary']}>
        {fields.map((field) => (
          <div key={field.name}>
            <dt>{t(`profile.fields.${field.name}`)}</dt>
            <dd>{say(field, profile[field.name])}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={paths.onboarding()}>{t('profile.again')}</Link>
      </p>
    </>
  );
}

/** A value of the profile in words. */
function useValueWords(): (field: ProfileField, value: unknown) => string {
  const { t, i18n } = useTranslation('account');
  const language = i18n.language as Language;
  return (field, value) => {
    if (field.kind === 'date') return formatDate(String(value), language, 'long');
    if (typeof value === 'number') return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
    const words = (Array.isArray(value) ? value : [value]).map((each) =>
      field.words ? t(`profile.values.${field.words}.${each}` as 'profile.values.units.km') : String(each),
    );
    return words.length > 0 ? words.join(', ') : t('profile.none');
  };
}
