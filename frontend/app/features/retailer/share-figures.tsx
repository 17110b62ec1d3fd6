import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingFigures } from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { ShareChart } from './share-chart.tsx';
import styles from './share-figures.module.css';
import { moment, percent, weightName } from './weights.ts';

type Step = RankingFigures['steps'][number];

interface ShareFiguresProps {
  figures: RankingFigures;
  now: number;
  draft: number;
}

/** The step nearest to a share; steps stand in order, evenly apart. */
function stepAt(steps: readonly Step[], share: number): Step | undefined {
  return steps[Math.round(share * (steps.length - 1))];
}

const WAYS = {
  changed: (step: Step, language: Language) => percent(step.changedShare, language),
  rating: (step: Step, language: Language) =>
    step.meanRating === null ? null : formatNumber(step.meanRating, language, 2),
  neighbours: (step: Step, language: Language) =>
    step.meanNeighbours === null ? null : formatNumber(step.meanNeighbours, language, 1),
  found: (step: Step, language: Language) => (step.hitRate2 === null ? null : percent(step.hitRate2, language)),
} as const;
const NAMES = Object.keys(WAYS) as (keyof typeof WAYS)[];

/** What the drafted weight would mean over the whole shop, beside what the present one does. */
export function ShareFigures({ figures, now, draft }: ShareFiguresProps) {
  const { t } = useTranslation('retailer');
  const title = useId();
  const language = useLanguage();
  const present = stepAt(figures.steps, now);
  const wished = stepAt(figures.steps, draft);
  return (
    <section className={styles['figures']} aria-labelledby={title}>
      <h2 id={title}>{t('figures.title')}</h2>
      {!(present && wished && figures.madeAt) && <p className={styles['quiet']}>{t('figures.waiting')}</p>}
      {present && wished && figures.madeAt && (
        <>
          <dl className={styles['list']}>
            {NAMES.map((name) => (
              <div key={name}>
                <dt>{t(`figures.${name}`)}</dt>
                <dd>{WAYS[name](wished, language) ?? '–'}</dd>
                {name !== 'changed' && <dd className={styles['quiet']}>{compared(name, present, wished)}</dd>}
              </div>
            ))}
          </dl>
          {present.hitRate2 !== null && <ShareChart steps={figures.steps} now={now} draft={draft} />}
          <p className={styles['quiet']}>
            {t('figures.basis', { count: figures.questions })}{' '}
            {t('figures.held', { count: figures.heldOut, when: moment(figures.madeAt, language) })}
          </p>
          <StepTable steps={figures.steps} />
        </>
      )}
    </section>
  );

  function compared(name: keyof typeof WAYS, before: Step, after: Step): string {
    const value = WAYS[name](before, language);
    if (value === null) return t('figures.none');
    return value === WAYS[name](after, language) ? t('figures.same') : t('figures.nowIs', { value });
  }
}

function StepTable({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('retailer');
  const language = useLanguage();
  return (
    <details>
      <summary>{t('figures.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a small screen */}
      <div className={styles['scroll']} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('figures.weight')}</th>
              {NAMES.map((name) => (
                <th key={name} scope="col">
                  {t(`figures.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.share}>
                <th scope="row">{weightName(step.share)}</th>
                {NAMES.map((name) => (
                  <td key={name}>{WAYS[name](step, language) ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
