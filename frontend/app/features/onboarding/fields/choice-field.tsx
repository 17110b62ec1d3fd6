import { type FieldProps, fieldOf } from '../field.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { inLanguage } from '../../../lib/typography.ts';
import { LanguageChoice } from './language-choice.tsx';
import styles from './fields.module.css';

/** One of a few, as large radio buttons. */
export function ChoiceField({ question, answers, onAnswer, titleId }: FieldProps) {
  const language = useLanguage();
  const field = fieldOf(question);
  return (
    <>
      <div className={styles['choices']} role="radiogroup" aria-labelledby={titleId}>
        {question.options?.map((option) => (
          <label key={option.value} className={styles['choice']}>
            <input
              type="radio"
              name={question.id}
              checked={answers[field] === option.value}
              onChange={() => onAnswer({ [field]: option.value })}
            />
            <span>
              {inLanguage(option.label, language)}
              {option.hint && <small>{inLanguage(option.hint, language)}</small>}
            </span>
          </label>
        ))}
      </div>
      {question.field.includes('language') && <LanguageChoice onAnswer={onAnswer} />}
    </>
  );
}
