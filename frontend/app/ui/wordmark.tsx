import styles from './wordmark.module.css';

/** The name of the shop, with the stride over its é: three strokes that lengthen like steps. */
export function Wordmark() {
  return (
    <span className={styles['mark']}>
      <svg viewBox="0 0 44 28" width="38" height="24" aria-hidden="true" focusable="false">
        <path d="M3 24 L10 12" stroke="currentColor" strokeWidth="5" strokeLinecap="round" opacity="0.35" />
        <path d="M14 24 L24 8" stroke="currentColor" strokeWidth="5" strokeLinecap="round" opacity="0.65" />
        <path d="M27 24 L40 4" stroke="var(--orange)" strokeWidth="5.5" strokeLinecap="round" />
      </svg>
      <span className={styles['name']}>Foulée</span>
    </span>
  );
}
