import { Link } from 'react-router';
import type { FuelNeed, PlanNeed, PlanNeeds } from '../../../../backend/src/training/export/plan-needs.contract.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import styles from './plan-export.module.css';
import { useExportTexts } from './use-export-texts.ts';

/** The needs of a plan, each with its dates and where it comes from. */
export function NeedsView({ needs: { needs, assumptions } }: { needs: PlanNeeds }) {
  const { t } = useExportTexts();
  const language = useLanguage();
  if (needs.length === 0) return <p>{t('needs.none')}</p>;
  return (
    <>
      <ul className={styles['cards']}>
        {needs.map((need) => (
          <li key={`${need.kind} ${need.from}`}>
            <Need need={need} />
          </li>
        ))}
      </ul>
      <p className={styles['muted']}>
        {t('needs.assumed')}: {assumptions.map((each) => inLanguage(each, language)).join(' ')}
      </p>
    </>
  );
}

function Need({ need }: { need: PlanNeed }) {
  const { t } = useExportTexts();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language);
  return (
    <article>
      <h3>{t(`needs.kinds.${need.kind}`)}</h3>
      <p className={styles['dates']}>
        {need.from === need.until ? day(need.from) : t('needs.span', { from: day(need.from), until: day(need.until) })}
      </p>
      <p>
        {inLanguage(need.text, language)}{' '}
        {need.articleId && <Link to={paths.article(need.articleId)}>{t('needs.source')}</Link>}
      </p>
      {'items' in need && (
        <ul className={styles['items']}>
          {need.items.map((item) => (
            <li key={item.en}>{inLanguage(item, language)}</li>
          ))}
        </ul>
      )}
      {need.kind === 'fuel' && <FuelTable sessions={need.sessions} />}
    </article>
  );
}

function FuelTable({ sessions }: Pick<FuelNeed, 'sessions'>) {
  const { t } = useExportTexts();
  const language = useLanguage();
  const litres = (millilitres: number) => formatNumber(millilitres / 1000, language, 1);
  return (
    <details>
      <summary>{t('needs.sessions', { count: sessions.length })}</summary>
      <div className={styles['scroll']}>
        <table>
          <thead>
            <tr>
              {(['day', 'session', 'portions', 'fluid'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`needs.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ date, title, portions, fluidMillilitres }) => (
              <tr key={date}>
                <th scope="row">{formatDate(date, language)}</th>
                <td>{inLanguage(title, language)}</td>
                <td>{portions.min === portions.max ? portions.min : `${portions.min}–${portions.max}`}</td>
                <td>{t('needs.litres', { min: litres(fluidMillilitres.min), max: litres(fluidMillilitres.max) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
