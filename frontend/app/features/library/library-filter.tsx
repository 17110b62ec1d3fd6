import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { toSearch } from '../../api/client.ts';
import { paths } from '../../lib/paths.ts';
import styles from './library-filter.module.css';
import { useAreaName } from './use-area-name.ts';

interface LibraryFilterProps {
  words: string;
  area: string;
  areas: string[];
}

/** Words and a field of study; both stand in the address. */
export function LibraryFilter({ words, area, areas }: LibraryFilterProps) {
  const { t } = useTranslation('library');
  const areaName = useAreaName();
  const link = (value: string, label: string) => (
    <li key={value}>
      <Link
        to={paths.library(toSearch({ q: words, area: value }))}
        aria-current={value === area ? 'true' : undefined}
        preventScrollReset
      >
        {label}
      </Link>
    </li>
  );
  return (
    <div className={styles['filter']}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is not known to every browser and tool yet */}
      <Form role="search" aria-label={t('search')} className={styles['search']}>
        <input
          type="search"
          name="q"
          key={words}
          defaultValue={words}
          maxLength={200}
          placeholder={t('placeholder')}
          aria-label={t('search')}
        />
        {area && <input type="hidden" name="area" value={area} />}
        <Button type="submit">{t('go')}</Button>
      </Form>
      {areas.length > 1 && (
        <nav aria-label={t('topics')}>
          <ul className={styles['areas']}>
            {link('', t('all'))}
            {areas.map((each) => link(each, areaName(each)))}
          </ul>
        </nav>
      )}
    </div>
  );
}
