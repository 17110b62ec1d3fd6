import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Conversation as ConversationData } from '../../../../backend/src/chat/chat.contract.ts';
import { browserApi } from '../../api/client.ts';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { paths } from '../../lib/paths.ts';
import { isWideNow } from '../../lib/wide.ts';
import { IconChevronDown, IconMessagePlus } from '../../ui/icons.ts';
import styles from './coach-page.module.css';
import { Conversation } from './conversation.tsx';
import { ConversationList } from './conversation-list.tsx';
import { conversationCalls } from './talk.ts';
import { closeTalk, openTalk, startNewTalk } from './talk-store.ts';
import { useTalkState } from './use-talk.ts';

/** `?c=` names the conversation to open, `?ask=` something to be said; both are taken and the address is tidied. */
function useAddress(): boolean {
  const [search, setSearch] = useSearchParams();
  const { ask, setOpen } = useCoachDoor();
  const wanted = search.get('c');
  const question = search.get('ask');
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (wanted) void openTalk(wanted);
    if (question && asked.current !== question) {
      asked.current = question;
      ask(question);
      if (!isWideNow()) setOpen(false); // it is said here, not in the sheet
    }
    if (wanted ?? question) setSearch({}, { replace: true, preventScrollReset: true });
  }, [wanted, question, ask, setOpen, setSearch]);
  return wanted !== null;
}

/** The conversation on a page of its own, with the earlier ones. */
export function CoachPage({ conversations }: { conversations: ConversationData[] }) {
  const { t } = useTranslation('chat');
  const isNamed = useAddress();
  const state = useTalkState({ isAsleep: isNamed });
  const queries = useQueryClient();
  const [isListOpen, setListOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['conversations'],
    queryFn: () => browserApi().get<{ items: ConversationData[] }>('/conversations'),
    initialData: { items: conversations },
  });
  const openId = state.phase === 'open' ? state.talk.id : undefined;
  const remove = async (id: string) => {
    await conversationCalls.remove(id);
    if (id === openId) {
      closeTalk();
      void startNewTalk();
    }
    await queries.invalidateQueries({ queryKey: ['conversations'] });
  };
  return (
    <div className={styles['page']}>
      <aside className={styles['earlier']} aria-label={t('earlier')}>
        <button type="button" className={styles['new']} onClick={() => void startNewTalk()}>
          <IconMessagePlus size={18} aria-hidden /> {t('new')}
        </button>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isListOpen}
          aria-controls="earlier"
          onClick={() => setListOpen(!isListOpen)}
        >
          {t('earlier')} <IconChevronDown size={18} aria-hidden />
        </button>
        <div id="earlier" className={styles['drawer']} data-open={isListOpen}>
          <ConversationList items={data.items} openId={openId} to={paths.coach} onRemove={remove} />
        </div>
      </aside>
      <section className={styles['talk']} aria-labelledby="conversation">
        <h2 id="conversation" className="visually-hidden">
          {t('conversation')}
        </h2>
        <Conversation state={state} />
      </section>
    </div>
  );
}
