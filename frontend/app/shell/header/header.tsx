import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { SearchBox } from '../../features/search/search-box.tsx';
import { paths } from '../../lib/paths.ts';
import { Wordmark } from '../../ui/wordmark.tsx';
import { AccountLink } from './account-link.tsx';
import { CartLink } from './cart-link.tsx';
import { CategoryMenu } from './category-menu.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { MobileMenu } from './mobile-menu.tsx';
import { SchemeToggle } from './scheme-toggle.tsx';

/** Quiet: only the name, the language and the colours, for pages that ask one thing. */
export function Header({ isQuiet }: { isQuiet: boolean }) {
  const { t } = useTranslation();
  return (
    <header className={styles['header']} data-quiet={isQuiet}>
      {!isQuiet && <MobileMenu />}
      <Link to={paths.home()} className={styles['home']} aria-label={t('nav.home')}>
        <Wordmark />
      </Link>
      {!isQuiet && (
        <>
          <nav className={styles['nav']} aria-label={t('nav.main')}>
            <CategoryMenu />
            <NavLink to={paths.plans()}>{t('nav.plans')}</NavLink>
            <NavLink to={paths.library()}>{t('nav.library')}</NavLink>
          </nav>
          <div className={styles['search']}>
            <SearchBox />
          </div>
        </>
      )}
      <div className={styles['tools']}>
        <div className={styles['settings']}>
          <LanguageSwitch />
          <SchemeToggle />
        </div>
        {!isQuiet && (
          <>
            <AccountLink />
            <CartLink />
          </>
        )}
      </div>
    </header>
  );
}
