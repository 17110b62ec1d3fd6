import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconChevronLeft, IconChevronRight } from './icons.ts';
import styles from './rail.module.css';

interface RailProps {
  title: string;
  detail?: string;
  /** A link beside the title, to where there is more. */
  more?: React.ReactNode;
  children: React.ReactNode[];
}

/** How far one press moves: most of what is seen, so that the last card seen stays as the first. */
const STEP = 0.8;

/** Cards that are seen without scrolling where the buttons show (rail.module.css). */
const FITTING = 4;

/** A row of cards that scrolls sideways by finger, wheel, keyboard or buttons. */
export function Rail({ title, detail, more, children }: RailProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLUListElement>(null);
  const titleId = useId();
  const move = (direction: 1 | -1) =>
    row.current?.scrollBy({ left: direction * row.current.clientWidth * STEP, behavior: 'smooth' });
  if (children.length === 0) return null;
  return (
    <section className={styles['rail']} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <div>
          <h2 id={titleId}>{title}</h2>
          {detail && <p>{detail}</p>}
        </div>
        <div className={styles['tools']}>
          {more}
          {children.length > FITTING && (
            <>
              <button type="button" onClick={() => move(-1)} aria-label={`${title}: ${t('rail.back')}`}>
                <IconChevronLeft size={20} aria-hidden />
              </button>
              <button type="button" onClick={() => move(1)} aria-label={`${title}: ${t('rail.on')}`}>
                <IconChevronRight size={20} aria-hidden />
              </button>
            </>
          )}
        </div>
      </header>
      <ul ref={row} className={styles['row']}>
        {children.map((child, index) => (
          // Cards of a rail neither move nor change; their place is who they are.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{child}</li>
        ))}
      </ul>
    </section>
  );
}
