import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Category } from '../../../../backend/src/catalog/catalog.contract.ts';
import { paths } from '../../lib/paths.ts';
import { useCategories } from '../../lib/shell-data.ts';
import styles from './group-tiles.module.css';

interface Tile {
  slug: string;
  name: string;
  imageUrl: string;
}

const NO_PICTURE = '/no-picture.svg';

/** One tile a group, with the picture of its first shelf that has one. */
function tilesOf(categories: readonly Category[]): Tile[] {
  const tiles = new Map<string, Tile>();
  for (const { group, imageUrl, productCount } of categories) {
    if (productCount === 0) continue;
    const known = tiles.get(group.slug);
    if (!known || (known.imageUrl === NO_PICTURE && imageUrl)) {
      tiles.set(group.slug, { ...group, imageUrl: imageUrl ?? NO_PICTURE });
    }
  }
  return [...tiles.values()];
}

/** The shelves of the shop, with pictures. */
export function GroupTiles() {
  const { t } = useTranslation('home');
  const tiles = tilesOf(useCategories());
  if (tiles.length === 0) return null;
  return (
    <section className={styles['groups']} aria-labelledby="groups">
      <h2 id="groups">{t('groups')}</h2>
      <ul className={styles['tiles']}>
        {tiles.map((tile) => (
          <li key={tile.slug}>
            <Link to={paths.category(tile.slug)} className={styles['tile']} prefetch="intent">
              <img src={tile.imageUrl} alt="" width={800} height={800} loading="lazy" />
              <span>{tile.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
