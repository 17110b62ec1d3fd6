import { IconMenu2 } from '../../ui/icons.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { CategoryLinks } from './category-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './mobile-menu.module.css';
import { SchemeToggle } from './scheme-toggle.tsx';

export function MobileMenu() {
  // A new page is a new menu: closed.
  return <Menu key={useLocation().key} />;
}

function Menu() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['opener']}
        onClick={() => setOpen(true)}
        aria-label={t('nav.menu')}
        aria-haspopup="dialog"
      >
        <IconMenu2 size={24} aria-hidden />
      </button>
      <Sheet side="left" title={t('nav.menu')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <nav className={styles['links']} aria-label={t('nav.main')}>
          <Link to={paths.coach()}>{t('nav.coach')}</Link>
          <Link to={paths.plans()}>{t('nav.plans')}</Link>
          <Link to={paths.library()}>{t('nav.library')}</Link>
        </nav>
        <div className={styles['settings']}>
          <LanguageSwitch />
          <SchemeToggle />
        </div>
        <CategoryLinks />
      </Sheet>
    </>
  );
}
