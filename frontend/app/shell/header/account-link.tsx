import { IconUser } from '../../ui/icons.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/shell-data.ts';
import styles from './tool.module.css';

export function AccountLink() {
  const { t } = useTranslation();
  const account = useSession()?.account;
  const name = account?.name ?? account?.email.split('@')[0];
  return (
    <Link
      className={styles['tool']}
      to={account ? paths.account() : paths.signIn()}
      aria-label={name ? t('nav.accountOf', { name }) : t('signIn')}
    >
      <IconUser size={22} aria-hidden />
      <span className={styles['word']}>{name ?? t('signIn')}</span>
    </Link>
  );
}
