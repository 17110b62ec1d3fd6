import { IconMinus, IconPlus } from './icons.ts';
import styles from './quantity.module.css';

interface QuantityProps {
  value: number;
  max: number;
  labels: { group: string; less: string; more: string };
  onChange: (value: number) => void;
  isBusy?: boolean;
}

/** A small number, by two buttons. */
export function Quantity({ value, max, labels, onChange, isBusy = false }: QuantityProps) {
  return (
    <fieldset className={styles['quantity']} aria-label={labels.group}>
      <button
        type="button"
        onClick={() => onChange(value - 1)}
        disabled={isBusy || value <= 1}
        aria-label={labels.less}
      >
        <IconMinus size={16} aria-hidden />
      </button>
      <output aria-live="polite">{value}</output>
      <button
        type="button"
        onClick={() => onChange(value + 1)}
        disabled={isBusy || value >= max}
        aria-label={labels.more}
      >
        <IconPlus size={16} aria-hidden />
      </button>
    </fieldset>
  );
}
