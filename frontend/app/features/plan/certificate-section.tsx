import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Certificate, CertificateRule } from '../../../../backend/src/training/training.contract.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { IconAlertTriangle, IconCheck, IconInfoCircle, IconShieldCheck } from '../../ui/icons.ts';
import styles from './certificate-section.module.css';

/** Every safety rule the plan was checked against, with what was found and the study it comes from. */
export function CertificateSection({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const judged = certificate.rules.filter((rule) => rule.judged !== false);
  const passed = judged.filter((rule) => rule.passed).length;
  return (
    <section className={styles['certificate']} aria-labelledby="plan-certificate">
      <header>
        <IconShieldCheck size={40} aria-hidden />
        <div>
          <h2 id="plan-certificate">{t('certificate.title')}</h2>
          <p>{t('certificate.passed', { passed, count: judged.length })}</p>
        </div>
      </header>
      <details>
        <summary>{t('certificate.show')}</summary>
        <ul>
          {certificate.rules.map((rule) => (
            <li key={rule.code} data-passed={rule.judged === false ? 'unjudged' : rule.passed}>
              <Mark rule={rule} />
              <div>
                <span className="visually-hidden">{t(`certificate.${verdictOf(rule)}`)}: </span>
                {inLanguage(rule.detail, language)}{' '}
                {rule.articleId ? (
                  <Link to={paths.article(rule.articleId)}>{t('certificate.source')}</Link>
                ) : (
                  <span className={styles['coach']}>{t('certificate.coach')}</span>
                )}
              </div>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const verdictOf = (rule: CertificateRule) => (rule.judged === false ? 'unjudged' : rule.passed ? 'ok' : 'broken');

function Mark({ rule }: { rule: CertificateRule }) {
  if (rule.judged === false) return <IconInfoCircle size={20} aria-hidden />;
  return rule.passed ? <IconCheck size={20} aria-hidden /> : <IconAlertTriangle size={20} aria-hidden />;
}
