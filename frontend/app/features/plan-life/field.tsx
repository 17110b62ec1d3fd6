import { useId } from 'react';
import styles from './plan-life.module.css';

interface FieldProps extends React.InputHTMLAttributes<HTMLInputElement> {
  label: string;
}

/** A labelled input. */
export function Field({ label, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input id={id} {...input} />
    </div>
  );
}

interface PickProps {
  label: string;
  name: string;
  options: readonly { value: string; label: string }[];
  value?: string;
  onChange?: (value: string) => void;
}

/** A labelled choice of one. */
export function Pick({ label, name, options, value, onChange }: PickProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => onChange?.(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A figure from a form; undefined while the field is empty. */
export function figureIn(form: FormData, name: string): number | undefined {
  const text = form.get(name);
  const value = typeof text === 'string' && text.trim() !== '' ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
