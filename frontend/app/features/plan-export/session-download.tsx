import type { Session } from '../../../../backend/src/training/session.contract.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import styles from './plan-export.module.css';
import { useExportTexts } from './use-export-texts.ts';

const FORMATS = ['fit', 'zwo', 'txt'] as const;

/** One session for a watch or another program; nothing where there is no run to guide through. */
export function SessionDownload({ planId, session }: { planId: string; session: Session }) {
  const { t } = useExportTexts();
  const language = useLanguage();
  if (session.distanceKm === 0 || session.status === 'skipped') return null;
  const base = `/api/plans/${encodeURIComponent(planId)}/sessions/${encodeURIComponent(session.id)}`;
  return (
    <section>
      <h4>{t('workouts.sheet')}</h4>
      <div className={styles['row']}>
        {FORMATS.map((format) => (
          <a key={format} className={styles['link']} href={`${base}.${format}?language=${language}`} download>
            {t(`workouts.short.${format}`)}
          </a>
        ))}
      </div>
    </section>
  );
}
