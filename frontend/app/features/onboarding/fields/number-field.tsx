import { type FieldProps, fieldOf, numberFrom } from '../field.ts';
import styles from './fields.module.css';

/** A whole number, typed or moved; both always say the same. */
export function NumberField({ question, answers, onAnswer, titleId }: FieldProps) {
  const field = fieldOf(question);
  const known = answers[field];
  const value = typeof known === 'number' ? known : '';
  const bounds = { min: question.min, max: question.max };
  return (
    <div className={styles['number']}>
      <span className={styles['figure']}>
        <input
          type="number"
          inputMode="numeric"
          aria-labelledby={titleId}
          {...bounds}
          step={1}
          value={value}
          onChange={(event) => onAnswer({ [field]: numberFrom(event.target.value) })}
        />
        {question.unit && <span>{question.unit}</span>}
      </span>
      <input
        type="range"
        aria-labelledby={titleId}
        {...bounds}
        step={1}
        value={value === '' ? (question.min ?? 0) : value}
        onChange={(event) => onAnswer({ [field]: Number(event.target.value) })}
      />
    </div>
  );
}
