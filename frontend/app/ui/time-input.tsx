import type { TimeParts } from '../lib/time-parts.ts';
import styles from './time-input.module.css';

interface TimeInputProps {
  parts: TimeParts;
  onChange: (parts: TimeParts) => void;
  labels: { legend: string } & Record<keyof TimeParts, string>;
}

/** A duration as h:mm:ss, in three fields. */
export function TimeInput({ parts, onChange, labels }: TimeInputProps) {
  return (
    <fieldset className={styles['time']}>
      <legend>{labels.legend}</legend>
      {(['hours', 'minutes', 'seconds'] as const).map((part) => (
        <label key={part}>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={part === 'hours' ? 99 : 59}
            value={parts[part]}
            placeholder="0"
            onChange={(event) => onChange({ ...parts, [part]: event.target.value })}
          />
          {labels[part]}
        </label>
      ))}
    </fieldset>
  );
}
