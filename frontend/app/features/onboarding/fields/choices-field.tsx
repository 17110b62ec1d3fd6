import { useLanguage } from '../../../lib/shell-data.ts';
import { inLanguage } from '../../../lib/typography.ts';
import { type FieldProps, fieldOf } from '../field.ts';
import styles from './fields.module.css';

/** Any of a few, as large check boxes. */
export function ChoicesField({ question, answers, onAnswer, titleId }: FieldProps) {
  const language = useLanguage();
  const field = fieldOf(question);
  const known = answers[field];
  const chosen: readonly string[] = Array.isArray(known) ? known : [];
  const toggle = (value: string) =>
    onAnswer({ [field]: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value] });
  return (
    <fieldset className={styles['choices']} aria-labelledby={titleId}>
      {question.options?.map((option) => (
        <label key={option.value} className={styles['choice']}>
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          <span>
            {inLanguage(option.label, language)}
            {option.hint && <small>{inLanguage(option.hint, language)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
