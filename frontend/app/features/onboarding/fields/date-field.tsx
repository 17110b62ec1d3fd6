import { type FieldProps, fieldOf } from '../field.ts';
import styles from './fields.module.css';

/** A calendar day, by the browser's own picker. */
export function DateField({ question, answers, onAnswer, titleId }: FieldProps) {
  const field = fieldOf(question);
  const known = answers[field];
  return (
    <input
      type="date"
      className={styles['input']}
      aria-labelledby={titleId}
      value={typeof known === 'string' ? known : ''}
      onChange={(event) => onAnswer({ [field]: event.target.value || undefined })}
    />
  );
}
