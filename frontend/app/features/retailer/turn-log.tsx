import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { LoggedTurn, TurnLog as TurnLogPage } from '../../../../backend/src/chat/turn-log.contract.ts';
import { formatNumber } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import styles from './turn-log.module.css';
import { moment, percent } from './weights.ts';

const INTENTS = ['shopping', 'advice', 'plan', 'cart', 'navigation', 'smalltalk', 'other'] as const;

/** The assistant's last turns: what it understood, what it showed and why, how long it took. Page and filter are in the URL. */
export function TurnLog({ log }: { log: TurnLogPage }) {
  const { t } = useTranslation('retailer');
  const title = useId();
  const pages = Math.max(1, Math.ceil(log.total / log.pageSize));
  return (
    <section className={styles['log']} aria-labelledby={title}>
      <header className={styles['head']}>
        <div>
          <h2 id={title}>{t('turns.title')}</h2>
          <p className={styles['quiet']}>{t('turns.privacy')}</p>
        </div>
        <IntentFilter />
      </header>
      {log.items.length === 0 && <p className={styles['quiet']}>{t('turns.none')}</p>}
      <ol className={styles['turns']}>
        {log.items.map((turn) => (
          <TurnRow key={turn.id} turn={turn} />
        ))}
      </ol>
      {pages > 1 && <Pages page={log.page} pages={pages} />}
    </section>
  );
}

function IntentFilter() {
  const { t } = useTranslation('retailer');
  const [search, setSearch] = useSearchParams();
  const id = useId();
  return (
    <div className={styles['filter']}>
      <label htmlFor={id}>{t('turns.filter')}</label>
      <select
        id={id}
        value={search.get('intent') ?? ''}
        onChange={(event) => {
          const intent = event.currentTarget.value;
          setSearch(intent ? { intent } : {}, { preventScrollReset: true });
        }}
      >
        <option value="">{t('turns.all')}</option>
        {INTENTS.map((intent) => (
          <option key={intent} value={intent}>
            {t(`turns.intent.${intent}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function TurnRow({ turn }: { turn: LoggedTurn }) {
  const { t } = useTranslation('retailer');
  const language = useLanguage();
  const { intent, probability, timings } = turn;
  return (
    <li className={styles['turn']} data-warning={turn.isWarning}>
      <p className={styles['meta']}>
        <strong>{turn.isWarning || !intent ? t('turns.warning') : t(`turns.intent.${intent}`)}</strong>
        {probability !== null && <span>{t('turns.sure', { percent: percent(probability, language) })}</span>}
        {turn.language && <span lang={turn.language}>{turn.language.toUpperCase()}</span>}
        <time dateTime={turn.at}>{moment(turn.at, language)}</time>
        {timings['total'] !== undefined && (
          <span>{t('turns.time', { ms: formatNumber(timings['total'], language, 1) })}</span>
        )}
      </p>
      {turn.words === null ? (
        <p className={styles['quiet']}>{t('turns.kept')}</p>
      ) : (
        <blockquote lang={turn.language ?? undefined}>{turn.words}</blockquote>
      )}
      <Wishes slots={turn.slots} />
      <Shown turn={turn} />
      <details>
        <summary>{t('turns.rooms')}</summary>
        <dl className={styles['rooms']}>
          {Object.entries(timings).map(([room, ms]) => (
            <div key={room}>
              <dt>{room}</dt>
              <dd>{formatNumber(ms, language, 1)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

/** Slots are the assistant's own words for what it understood; they are shown as it holds them. */
function Wishes({ slots }: { slots: LoggedTurn['slots'] }) {
  const wishes = Object.entries(slots);
  if (wishes.length === 0) return null;
  return (
    <ul className={styles['wishes']}>
      {wishes.map(([name, value]) => (
        <li key={name}>
          <code>{name}</code> {Array.isArray(value) ? value.join(', ') : String(value)}
        </li>
      ))}
    </ul>
  );
}

function Shown({ turn }: { turn: LoggedTurn }) {
  const { t } = useTranslation('retailer');
  const language = useLanguage();
  const figure = (value: number) => formatNumber(value, language, 2);
  const also = [
    ...(turn.citationCount > 0 ? [t('turns.cited', { count: turn.citationCount })] : []),
    ...(turn.complementCount > 0 ? [t('turns.beside', { count: turn.complementCount })] : []),
    ...turn.actions.map(({ name }) => t('turns.proposed', { what: t(`turns.action.${name}`) })),
  ];
  return (
    <>
      {turn.products.length > 0 && (
        <ul className={styles['products']} aria-label={t('turns.showed')}>
          {turn.products.map((product) => (
            <li key={product.productId}>
              <Link to={paths.product(product.productId)}>{product.title}</Link>
              <p className={styles['quiet']}>
                {t('lists.parts', {
                  similarity: figure(product.similarity),
                  rating: figure(product.ratingPart),
                  score: figure(product.score),
                })}
              </p>
              <p>{product.reasons.map((reason) => reason.text).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
      {also.length > 0 && <p>{also.join(' · ')}</p>}
    </>
  );
}

function Pages({ page, pages }: { page: number; pages: number }) {
  const { t } = useTranslation('retailer');
  const [search] = useSearchParams();
  const to = (number: number) => {
    const next = new URLSearchParams(search);
    next.set('page', String(number));
    return { search: next.toString() };
  };
  return (
    <nav className={styles['pages']} aria-label={t('turns.title')}>
      {page > 1 && (
        <Link to={to(page - 1)} preventScrollReset>
          {t('turns.newer')}
        </Link>
      )}
      <span>{t('turns.page', { page, pages })}</span>
      {page < pages && (
        <Link to={to(page + 1)} preventScrollReset>
          {t('turns.older')}
        </Link>
      )}
    </nav>
  );
}
