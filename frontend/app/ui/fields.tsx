import { useId } from 'react';
import styles from './fields.module.css';

interface TextFieldProps extends React.InputHTMLAttributes<HTMLInputElement> {
  label: string;
  /** A sentence below the field. */
  hint?: string;
}

/** A labelled input. */
export function TextField({ label, hint, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint && `${id}-hint`} {...input} />
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface SelectFieldProps {
  label: string;
  name: string;
  options: readonly { value: string; label: string }[];
  value?: string;
  onChange?: (value: string) => void;
}

/** A labelled choice of one. */
export function SelectField({ label, name, options, value, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={onChange && ((event) => onChange(event.target.value))}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TickFieldProps extends React.InputHTMLAttributes<HTMLInputElement> {
  label: string;
}

/** A box to tick, with its words beside it. */
export function TickField({ label, ...input }: TickFieldProps) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" {...input} />
      {label}
    </label>
  );
}
