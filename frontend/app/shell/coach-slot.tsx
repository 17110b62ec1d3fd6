import { IconMessageCircle, IconX } from '../ui/icons.ts';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsWide } from '../lib/wide.ts';
import { Sheet } from '../ui/sheet.tsx';
import { CoachWelcome } from './coach-welcome.tsx';
import styles from './coach-slot.module.css';
import type { Coach } from './use-coach.ts';

/** The conversation itself is fetched when it is wanted: it is the heaviest part of the site. */
const CoachPanel = lazy(async () => ({ default: (await import('../features/chat/coach-panel.tsx')).CoachPanel }));

/** Written by the chat: a conversation of this viewer can be taken up again. */
const CONVERSATION_KEY = 'foulee_conversation';

const neverChanges = () => () => {};

/** Whether a conversation of an earlier page view can be taken up again. */
function useHasConversation(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => localStorage.getItem(CONVERSATION_KEY) !== null,
    () => false,
  );
}

function Conversation({ coach }: { coach: Coach }) {
  const hasConversation = useHasConversation();
  const welcome = <CoachWelcome onTouch={coach.wake} onAsk={coach.door.ask} />;
  if (!coach.isAwake && !hasConversation) return welcome;
  return (
    <Suspense fallback={welcome}>
      <CoachPanel />
    </Suspense>
  );
}

/** The coach on every page: a panel at the right where there is room, else a button that opens a sheet. */
export function CoachSlot({ coach }: { coach: Coach }) {
  const { t } = useTranslation();
  const { isOpen, setOpen } = coach.door;
  const isWide = useIsWide();
  return (
    <>
      <aside className={styles['panel']} data-open={isOpen} aria-label={t('coach.name')}>
        <div className={styles['inside']}>
          <div className={styles['head']}>
            <span className={styles['dot']} aria-hidden="true" />
            <h2 className={styles['title']}>{t('coach.name')}</h2>
            <button
              type="button"
              className={styles['close']}
              onClick={() => setOpen(false)}
              aria-label={t('coach.close')}
            >
              <IconX size={20} aria-hidden />
            </button>
          </div>
          <div className={styles['talk']}>{isWide && isOpen && <Conversation coach={coach} />}</div>
        </div>
      </aside>
      <button type="button" className={styles['opener']} data-hidden-wide={isOpen} onClick={() => setOpen(true)}>
        <IconMessageCircle size={22} aria-hidden />
        {t('coach.open')}
      </button>
      <Sheet
        side="bottom"
        title={t('coach.name')}
        isOpen={!isWide && coach.isSheetOpen}
        onClose={() => coach.setSheetOpen(false)}
      >
        <Conversation coach={coach} />
      </Sheet>
    </>
  );
}
