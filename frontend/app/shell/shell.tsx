import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatches, useNavigation } from 'react-router';
import { CompareTray } from '../features/compare/compare-tray.tsx';
import { CoachDoorContext } from '../lib/coach-door.ts';
import { ShelfContext } from '../lib/shelf.ts';
import { UiActionsContext } from '../lib/ui-actions-context.ts';
import { CoachSlot } from './coach-slot.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header/header.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import styles from './shell.module.css';
import { usePerformAction } from './ui-actions.ts';
import { useCoach } from './use-coach.ts';

/** A route may say how much of the frame it wants: `export const handle: PageHandle = { frame: 'quiet' }`. */
export interface PageHandle {
  /** `quiet`: no menus, no coach, no footer. `no-coach`: the page is the coach itself, as high as the window. */
  frame?: 'quiet' | 'no-coach';
}

function useFrame(): PageHandle['frame'] {
  const handles = useMatches().map((match) => match.handle as PageHandle | undefined);
  return handles.findLast((handle) => handle?.frame)?.frame;
}

/** The frame around every page: header, shelf, page, coach, footer. */
export function Shell({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation();
  const [shelf, setShelf] = useState<HTMLElement | null>(null);
  const coach = useCoach();
  const perform = usePerformAction();
  const frame = useFrame();
  const isLoading = useNavigation().state === 'loading';
  return (
    <CoachDoorContext value={coach.door}>
      <UiActionsContext value={perform}>
        <ShelfContext value={shelf}>
          <a className={styles['skip']} href="#main">
            {t('skipToContent')}
          </a>
          <div className={styles['progress']} data-loading={isLoading} aria-hidden="true" />
          <Header isQuiet={frame === 'quiet'} />
          <OfflineNotice />
          <div className={styles['frame']}>
            <aside ref={setShelf} className={styles['shelf']} aria-label={t('shelf')} />
            <div className={styles['middle']}>
              <main id="main" tabIndex={-1} className={styles['main']} aria-busy={isLoading}>
                {children}
              </main>
              {!frame && <CompareTray />}
              {!frame && <Footer />}
            </div>
            {!frame && <CoachSlot coach={coach} />}
          </div>
        </ShelfContext>
      </UiActionsContext>
    </CoachDoorContext>
  );
}
