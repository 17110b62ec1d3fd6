import { Suspense, useId, useSyncExternalStore } from 'react';
import { usePageTexts } from '../use-page-texts.ts';
import styles from './picture.module.css';

interface PictureProps {
  title: string;
  lead: string;
  /** Drawn in the browser only; must be loaded lazily. */
  drawing: React.ReactNode;
  table: React.ReactNode;
}

const never = () => () => {};

/** A picture with a name and a sentence, and behind it the table that says the same in figures. */
export function Picture({ title, lead, drawing, table }: PictureProps) {
  const { t } = usePageTexts();
  const id = useId();
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const waiting = <p className={styles['waiting']}>{t('pictures.drawing')}</p>;
  return (
    <section className={styles['picture']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className={styles['lead']}>{lead}</p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- many elements that are one picture */}
      <div className={styles['drawing']} role="img" aria-labelledby={id}>
        {isInBrowser ? <Suspense fallback={waiting}>{drawing}</Suspense> : waiting}
      </div>
      <details>
        <summary>{t('pictures.table')}</summary>
        {table}
      </details>
    </section>
  );
}

interface FiguresProps {
  caption: string;
  head: readonly string[];
  /** The first cell of a row is its name. */
  rows: readonly (readonly string[])[];
}

export function Figures({ caption, head, rows }: FiguresProps) {
  return (
    // A wide table scrolls within itself, never the page.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a small screen
    <section className={styles['scroll']} tabIndex={0} aria-label={caption}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                // The columns never change their order.
                // oxlint-disable-next-line react/no-array-index-key
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
