import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../../../backend/src/identity/profile.contract.ts';
import { type FieldProps, numberFrom } from '../field.ts';
import styles from './fields.module.css';

/** Bounds as in the profile's contract (backend/src/identity/profile.contract.ts). */
const FIGURES = [
  { name: 'age', min: 10, max: 110, step: 1 },
  { name: 'heightCm', min: 100, max: 230, step: 1 },
  { name: 'weightKg', min: 25, max: 250, step: 0.5 },
] as const;

const SEXES = ['female', 'male', 'other'] as const;

/** Age, height, weight and sex: each may be left out. */
export function BodyField({ answers, onAnswer, titleId }: FieldProps) {
  const { t } = useTranslation('onboarding');
  const id = useId();
  return (
    <fieldset className={styles['body']} aria-labelledby={titleId}>
      {FIGURES.map(({ name, ...bounds }) => (
        <p key={name} className={styles['labelled']}>
          <label htmlFor={`${id}-${name}`}>{t(`body.${name}`)}</label>
          <input
            id={`${id}-${name}`}
            className={styles['input']}
            type="number"
            inputMode="decimal"
            {...bounds}
            value={answers[name] ?? ''}
            onChange={(event) => onAnswer({ [name]: numberFrom(event.target.value) })}
          />
        </p>
      ))}
      <p className={styles['labelled']}>
        <label htmlFor={`${id}-sex`}>{t('body.sex')}</label>
        <select
          id={`${id}-sex`}
          className={styles['input']}
          value={answers.sex ?? ''}
          onChange={(event) => onAnswer({ sex: (event.target.value || undefined) as Profile['sex'] })}
        >
          <option value="">{t('body.unsaid')}</option>
          {SEXES.map((sex) => (
            <option key={sex} value={sex}>
              {t(`body.sexes.${sex}`)}
            </option>
          ))}
        </select>
      </p>
    </fieldset>
  );
}
