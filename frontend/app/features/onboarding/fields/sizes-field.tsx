import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../../../backend/src/identity/profile.contract.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { inLanguage } from '../../../lib/typography.ts';
import { type FieldProps, numberFrom } from '../field.ts';
import styles from './fields.module.css';

/** EU shoe sizes, in halves; bounds as in the profile's contract. */
const SHOE_SIZES = { min: 33, max: 52, step: 0.5 };

/** Shoe size as a figure, clothing size as letters. */
export function SizesField({ question, answers, onAnswer, titleId }: FieldProps) {
  const { t } = useTranslation('onboarding');
  const language = useLanguage();
  const id = useId();
  return (
    <fieldset className={styles['race']} aria-labelledby={titleId}>
      <p className={styles['labelled']}>
        <label htmlFor={id}>{t('sizes.shoe')}</label>
        <input
          id={id}
          className={styles['input']}
          type="number"
          inputMode="decimal"
          {...SHOE_SIZES}
          value={answers.shoeSizeEu ?? ''}
          onChange={(event) => onAnswer({ shoeSizeEu: numberFrom(event.target.value) })}
        />
      </p>
      <fieldset className={styles['letters']}>
        <legend>{t('sizes.clothing')}</legend>
        {question.options?.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={`${id}-clothing`}
              checked={answers.clothingSize === option.value}
              onChange={() => onAnswer({ clothingSize: option.value as Profile['clothingSize'] })}
            />
            <span>{inLanguage(option.label, language)}</span>
          </label>
        ))}
      </fieldset>
    </fieldset>
  );
}
