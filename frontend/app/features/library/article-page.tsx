import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Article } from '../../../../backend/src/advisor/advisor.contract.ts';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { IconChevronLeft, IconExternalLink, IconMessageCircle } from '../../ui/icons.ts';
import styles from './article-page.module.css';
import { useAreaName } from './use-area-name.ts';

/** One study, in our words: the page a citation leads to. */
export function ArticlePage({ article }: { article: Article }) {
  const { t } = useTranslation('library');
  const areaName = useAreaName();
  const found = article.findings.filter((finding) => finding.kind === 'finding');
  const advice = article.findings.filter((finding) => finding.kind === 'advice');
  return (
    <article className={styles['article']}>
      <Link to={paths.library()} className={styles['back']}>
        <IconChevronLeft size={18} aria-hidden /> {t('back')}
      </Link>
      <header className={styles['head']}>
        <p className={styles['area']}>{areaName(article.area)}</p>
        <h1>{article.title}</h1>
        {article.originalTitle !== article.title && (
          <p className={styles['muted']}>
            {t('original')}: <i lang="en">{article.originalTitle}</i>
          </p>
        )}
      </header>
      <div className={styles['columns']}>
        <div className={styles['text']}>
          <Part title={t('summary')} texts={[article.summary]} />
          <Part title={t('findings')} texts={found.map((finding) => finding.text)} />
          <Part title={t('advice')} texts={advice.map((finding) => finding.text)} />
          <Part title={t('limits')} texts={article.limits} />
          <Questions questions={article.questions} />
          <p className={styles['muted']}>{t('notMedical')}</p>
        </div>
        <Facts article={article} />
      </div>
    </article>
  );
}

function Part({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {texts.length === 1 ? (
        <p>{texts[0]}</p>
      ) : (
        <ul className={styles['points']}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Each question goes to the coach as it stands. */
function Questions({ questions }: { questions: string[] }) {
  const { t } = useTranslation('library');
  const { ask } = useCoachDoor();
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{t('questions')}</h2>
      <ul className={styles['questions']}>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => ask(question)}>
              <IconMessageCircle size={18} aria-hidden /> {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ article }: { article: Article }) {
  const { t, i18n } = useTranslation('library');
  const rows: [string, string | null][] = [
    [t('study.authors'), article.authors.join(', ')],
    [t('study.journal'), `${article.journal} ${article.year}; ${article.volumePages}`],
    [t('study.type'), article.studyType],
    [t('study.population'), article.population],
    [
      t('study.participants'),
      article.participantCount === null ? null : formatNumber(article.participantCount, i18n.language as Language),
    ],
  ];
  return (
    <aside className={styles['facts']} aria-label={article.originalTitle}>
      <dl>
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {article.doi && (
        <a href={`https://doi.org/${article.doi}`} rel="noreferrer">
          {t('read')} <IconExternalLink size={16} aria-hidden />
        </a>
      )}
    </aside>
  );
}
