import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** An icon or drawing, for the eye only. */
  picture: React.ReactNode;
  title: string;
  children?: React.ReactNode;
  /** Level of the heading: 1 when it is the page's own. */
  level?: 1 | 2;
}

/** What a place says when there is nothing in it yet, and what to do about it. */
export function EmptyState({ picture, title, children, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles['empty']}>
      <div className={styles['picture']} aria-hidden="true">
        {picture}
      </div>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
