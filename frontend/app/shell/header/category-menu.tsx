import { IconChevronDown } from '../../ui/icons.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useCategories } from '../../lib/shell-data.ts';
import { groupsOf } from '../groups-of.ts';
import styles from './category-menu.module.css';

/** A menu that closes on Escape (giving the focus back) and on a click elsewhere. */
function useClosingMenu(): React.RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return menu;
}

/** All shelves of the shop; a native disclosure, so it opens without scripts too. */
export function CategoryMenu() {
  const { t } = useTranslation();
  const menu = useClosingMenu();
  // A new page is a new menu: closed.
  return (
    <details key={useLocation().key} ref={menu} className={styles['menu']}>
      <summary className={styles['opener']}>
        {t('nav.shop')} <IconChevronDown size={16} aria-hidden />
      </summary>
      <div className={styles['sheet']}>
        <CategoryLinks />
      </div>
    </details>
  );
}

export function CategoryLinks() {
  const { t } = useTranslation();
  const groups = groupsOf(useCategories());
  return (
    <div className={styles['groups']}>
      <Link className={styles['all']} to={paths.shop()}>
        {t('nav.everything')}
      </Link>
      {groups.map((group) => (
        <section key={group.slug} className={styles['group']}>
          <Link to={paths.category(group.slug)} className={styles['groupName']}>
            {group.name}
          </Link>
          {group.leaves.length > 1 && (
            <ul>
              {group.leaves.map((leaf) => (
                <li key={leaf.slug}>
                  <Link to={paths.category(leaf.slug)}>{leaf.name}</Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
