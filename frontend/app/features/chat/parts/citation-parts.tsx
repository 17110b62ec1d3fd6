import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths.ts';
import { sourceOf } from '../citation-card.tsx';
import { LeaveLink } from '../leave-link.tsx';
import type { PartsProps } from '../part-views.tsx';
import styles from './citation-parts.module.css';

/** The studies an answer rests on, folded up below it. */
export function CitationParts({ parts }: PartsProps<'data-citation'>) {
  const { t } = useTranslation('chat');
  return (
    <details className={styles['sources']}>
      <summary>{t('citation.count', { count: new Set(parts.map((part) => part.data.articleId)).size })}</summary>
      <ol>
        {parts.map(({ data }) => (
          <li key={data.n} value={data.n}>
            <LeaveLink to={paths.article(data.articleId)}>{data.title}</LeaveLink>
            <span>{sourceOf(data)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
