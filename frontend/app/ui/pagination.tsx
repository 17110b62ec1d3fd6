import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { IconChevronLeft, IconChevronRight } from './icons.ts';
import styles from './pagination.module.css';

interface PaginationProps {
  page: number;
  pageCount: number;
  /** Address of a page, from 1. */
  to: (page: number) => string;
  /** Keep the place on the page, for a list below the fold. */
  isInPlace?: boolean;
}

/** First, last and the neighbours; `null` is a gap. */
export function pagesToShow(page: number, pageCount: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pageCount].filter((number) => number >= 1 && number <= pageCount);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => (number - (numbers[index - 1] ?? number) > 1 ? [null, number] : [number]));
}

export function Pagination({ page, pageCount, to, isInPlace = false }: PaginationProps) {
  const { t } = useTranslation();
  if (pageCount <= 1) return null;
  const link = (number: number, content: React.ReactNode, label: string) => (
    <Link
      to={to(number)}
      preventScrollReset={isInPlace}
      aria-label={label}
      aria-current={number === page ? 'page' : undefined}
    >
      {content}
    </Link>
  );
  return (
    <nav className={styles['pages']} aria-label={t('pages.label')}>
      {page > 1 && link(page - 1, <IconChevronLeft size={18} aria-hidden />, t('pages.previous'))}
      {pagesToShow(page, pageCount).map((number, index) =>
        number === null ? (
          <span key={`gap-${index < 2 ? 'start' : 'end'}`} aria-hidden="true">
            …
          </span>
        ) : (
          <span key={number}>{link(number, number, t('pages.page', { page: number }))}</span>
        ),
      )}
      {page < pageCount && link(page + 1, <IconChevronRight size={18} aria-hidden />, t('pages.next'))}
    </nav>
  );
}
