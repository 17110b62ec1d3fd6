import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { SignInForm } from '../features/account/sign-in-form.tsx';
import { isOwnPath, paths } from '../lib/paths.ts';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './sign-in.module.css';

/** Signing in and signing up: two tabs that are two addresses. */
export default function SignIn() {
  const { t } = useTranslation('account');
  const [search] = useSearchParams();
  const isNew = search.get('tab') === 'new';
  const to = search.get('to');
  const backTo = isOwnPath(to) ? to : paths.account();
  const tab = (href: string, label: string, isCurrent: boolean) => (
    <Link to={href} replace aria-current={isCurrent ? 'page' : undefined}>
      {label}
    </Link>
  );
  return (
    <div className={styles['page']}>
      <PageMeta title={t('signIn.title')} isPrivate />
      <header className={styles['head']}>
        <h1>{isNew ? t('signIn.signUpHeading') : t('signIn.heading')}</h1>
        <p>{t('signIn.lead')}</p>
      </header>
      <nav className={styles['tabs']} aria-label={t('signIn.title')}>
        {tab(paths.signIn(to ? backTo : undefined), t('signIn.tabs.in'), !isNew)}
        {tab(paths.signUp(to ? backTo : undefined), t('signIn.tabs.up'), isNew)}
      </nav>
      <SignInForm key={String(isNew)} isNew={isNew} backTo={backTo} />
      <p className={styles['guest']}>
        {t('signIn.guest')} <Link to={paths.home()}>{t('signIn.guestLink')}</Link>
      </p>
    </div>
  );
}
