import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Certificate, CertificateRule } from '../../../../backend/src/training/training.contract.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import styles from './plan-check.module.css';
import { ruleName } from './rule-name.ts';

const verdictOf = (rule: CertificateRule | undefined) =>
  rule === undefined || rule.judged === false ? 'unjudged' : rule.passed ? 'kept' : 'broken';

/** Every rule, before and after the repair; what could not be judged says so. */
export function CertificateRows({ before, after }: { before: Certificate; after: Certificate }) {
  const { t } = useTranslation('planCheck');
  const language = useLanguage();
  const repaired = new Map(after.rules.map((rule) => [rule.code, rule]));
  const count = (verdict: string) => before.rules.filter((rule) => verdictOf(rule) === verdict).length;
  return (
    <section className={styles['section']} aria-labelledby="check-certificate">
      <h2 id="check-certificate">{t('certificate.title')}</h2>
      <p>{t('certificate.summary', { passed: count('kept'), failed: count('broken'), unjudged: count('unjudged') })}</p>
      <table className={styles['rules']}>
        <thead>
          <tr>
            <th scope="col">{t('certificate.rule')}</th>
            <th scope="col">{t('certificate.before')}</th>
            <th scope="col">{t('certificate.after')}</th>
          </tr>
        </thead>
        <tbody>
          {before.rules.map((rule) => (
            <tr key={rule.code}>
              <th scope="row">
                {ruleName(t, rule.code)}
                <span className={styles['detail']}>
                  {inLanguage(rule.detail, language)}{' '}
                  {rule.articleId && <Link to={paths.article(rule.articleId)}>{t('risky.study')}</Link>}
                </span>
              </th>
              <Verdict rule={rule} />
              <Verdict rule={repaired.get(rule.code)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Verdict({ rule }: { rule: CertificateRule | undefined }) {
  const { t } = useTranslation('planCheck');
  const verdict = verdictOf(rule);
  return <td data-verdict={verdict}>{t(`certificate.${verdict}`)}</td>;
}
