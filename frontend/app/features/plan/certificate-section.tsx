import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Certificate } from '../../../../backend/src/training/training.contract.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { IconAlertTriangle, IconCheck, IconShieldCheck } from '../../ui/icons.ts';
import styles from './certificate-section.module.css';

/** Every safety rule the plan was checked against, with what was found and the study it comes from. */
export function CertificateSection({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const passed = certificate.rules.filter((rule) => rule.passed).length;
  return (
    <section className={styles['certificate']} aria-labelledby="plan-certificate">
      <header>
        <IconShieldCheck size={40} aria-hidden />
        <div>
          <h2 id="plan-certificate">{t('certificate.title')}</h2>
          <p>{t('certificate.passed', { passed, count: certificate.rules.length })}</p>
        </div>
      </header>
      <details>
        <summary>{t('certificate.show')}</summary>
        <ul>
          {certificate.rules.map((rule) => (
            <li key={rule.code} data-passed={rule.passed}>
              {rule.passed ? <IconCheck size={20} aria-hidden /> : <IconAlertTriangle size={20} aria-hidden />}
              <div>
                <span className="visually-hidden">{t(rule.passed ? 'certificate.ok' : 'certificate.broken')}: </span>
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
