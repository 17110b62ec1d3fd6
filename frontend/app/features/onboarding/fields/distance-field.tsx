import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Units } from '../../../lib/format.ts';
import { chooseUnits, inKilometres, inUnits, useUnits } from '../../../lib/units-choice.ts';
import { ChoiceBar } from '../../../ui/choice-bar.tsx';
import { type FieldProps, fieldOf, numberFrom } from '../field.ts';
import styles from './fields.module.css';

/** A distance, typed or moved, in kilometres or miles; the answer is always kilometres. */
export function DistanceField({ question, answers, onAnswer, titleId }: FieldProps) {
  const { t } = useTranslation('onboarding');
  const field = fieldOf(question);
  const known = answers[field];
  const km = typeof known === 'number' ? known : undefined;
  const units = useUnits(answers.units ?? 'km');
  // What is typed is shown as it was typed: 25.5 miles and back is 25.5, not 25.48.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (km === undefined ? '' : String(inUnits(km, units)));
  const answer = (text: string) => {
    setTyped(text);
    const distance = numberFrom(text);
    onAnswer({ [field]: distance === undefined ? undefined : inKilometres(distance, units) });
  };
  const choose = (wanted: Units) => {
    setTyped(null);
    chooseUnits(wanted);
    onAnswer({ units: wanted });
  };
  const bounds = { min: question.min, max: question.max && Math.round(inUnits(question.max, units)) };
  return (
    <div className={styles['number']}>
      <ChoiceBar
        label={t('units.label')}
        options={(['km', 'mi'] as const).map((value) => ({ value, label: t(`units.${value}`) }))}
        value={units}
        onChange={choose}
      />
      <span className={styles['figure']}>
        <input
          type="number"
          inputMode="decimal"
          aria-labelledby={titleId}
          {...bounds}
          step="any"
          value={shown}
          onChange={(event) => answer(event.target.value)}
        />
        <span>{units}</span>
      </span>
      <input
        type="range"
        aria-labelledby={titleId}
        {...bounds}
        step={1}
        value={shown === '' ? (question.min ?? 0) : shown}
        onChange={(event) => answer(event.target.value)}
      />
    </div>
  );
}
