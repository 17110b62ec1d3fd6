import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.ts';
import { IconMessagePlus } from '../../ui/icons.ts';
import styles from './coach-panel.module.css';
import { Conversation } from './conversation.tsx';
import { LeaveLink } from './leave-link.tsx';
import { startNewTalk } from './talk-store.ts';
import { useTalkState } from './use-talk.ts';

/** The conversation with the coach, beside any page. */
export function CoachPanel() {
  const { t } = useTranslation('chat');
  const state = useTalkState();
  return (
    <div className={styles['panel']}>
      <div className={styles['tools']}>
        <button type="button" onClick={() => void startNewTalk()}>
          <IconMessagePlus size={18} aria-hidden /> {t('new')}
        </button>
        <LeaveLink to={paths.coach()}>{t('earlierShort')}</LeaveLink>
      </div>
      <Conversation state={state} />
    </div>
  );
}
