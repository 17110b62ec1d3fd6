import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.ts';
import { IconX } from '../../ui/icons.ts';
import styles from './coach-text.module.css';
import { LeaveLink } from './leave-link.tsx';
import type { PartOf } from './message.ts';

type Citation = PartOf<'data-citation'>['data'];

/** "Bosquet et al., Sports Med 2007": who, where and when, short. */
export function sourceOf({ authors, journal, year }: Citation): string {
  const who = authors.length > 2 ? `${authors[0]} et al.` : authors.join(', ');
  return [who, `${journal} ${year}`].filter(Boolean).join(', ');
}

interface CitationCardProps {
  id: string;
  citation: Citation;
  onClose: () => void;
}

export function CitationCard({ id, citation, onClose }: CitationCardProps) {
  const { t } = useTranslation(['chat', 'common']);
  return (
    <div id={id} className={styles['card']} role="note">
      <button type="button" className={styles['close']} onClick={onClose} aria-label={t('common:close')}>
        <IconX size={16} aria-hidden />
      </button>
      <p className={styles['source']}>{sourceOf(citation)}</p>
      <p className={styles['title']}>{citation.title}</p>
      <blockquote>{citation.sentence}</blockquote>
      <LeaveLink to={paths.article(citation.articleId)}>{t('citation.read')}</LeaveLink>
    </div>
  );
}
