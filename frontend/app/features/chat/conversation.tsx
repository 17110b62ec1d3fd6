import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { IconCloudOff, IconRefresh } from '../../ui/icons.ts';
import { Composer } from './composer.tsx';
import styles from './conversation.module.css';
import { type CoachMessage, partsOf } from './message.ts';
import { MessageList } from './message-list.tsx';
import { Shelf } from './shelf.tsx';
import { TalkContext } from './talk-context.ts';
import { resumeTalk, startNewTalk, type TalkState } from './talk-store.ts';
import type { Talk } from './talk.ts';
import { useTalk } from './use-talk.ts';
import { wishesOf } from './wishes.ts';

/** The shelf was cleared by hand: until newer articles come it stays empty, also after a reload. */
const CLEARED_KEY = 'foulee_shelf_cleared';

/** Where advice is given nothing is sold: not in the answer, and not beside it. */
function isAdvice(message: CoachMessage): boolean {
  const intent = partsOf(message, 'data-intent').at(-1)?.data.intent;
  return intent === 'advice' || intent === 'plan' || partsOf(message, 'data-redFlag').length > 0;
}

/** The newest message with articles, while no advice has been given since. */
function newestOffer(messages: CoachMessage[]): string | undefined {
  const last = messages.findLast((message) => isAdvice(message) || partsOf(message, 'data-products').length > 0);
  return last && !isAdvice(last) ? last.id : undefined;
}

/** Which message's articles lie on the shelf: the newest, unless the runner took another out or cleared it. */
function useShelf(messages: CoachMessage[]) {
  const [chosen, setChosen] = useState<{ id: string; while: string | undefined } | null>(null);
  const [cleared, setCleared] = useState(() => sessionStorage.getItem(CLEARED_KEY));
  const newest = newestOffer(messages);
  const id = chosen && chosen.while === newest ? chosen.id : newest === cleared ? undefined : newest;
  const layOut = useCallback((messageId: string) => setChosen({ id: messageId, while: newest }), [newest]);
  const clear = useCallback(() => {
    if (newest) sessionStorage.setItem(CLEARED_KEY, newest);
    setCleared(newest ?? null);
    setChosen(null);
  }, [newest]);
  return { message: messages.find((message) => message.id === id), layOut, clear };
}

/** Says what was handed over from elsewhere on the site, once. */
function useWaitingMessage(say: (text: string) => void, isBusy: boolean): void {
  const { waiting, take } = useCoachDoor();
  const taken = useRef(0);
  useEffect(() => {
    if (!waiting || isBusy || taken.current === waiting.id) return;
    taken.current = waiting.id;
    take(waiting.id);
    say(waiting.text);
  }, [waiting, isBusy, take, say]);
}

/** The conversation in whatever state it is: opening, out of reach, or open. */
export function Conversation({ state }: { state: TalkState }) {
  const { t } = useTranslation(['chat', 'common']);
  if (state.phase === 'open') return <OpenConversation key={state.talk.id} talk={state.talk} />;
  if (state.phase === 'failed') {
    return (
      <div className={styles['away']} role="alert">
        <IconCloudOff size={32} aria-hidden />
        <p>{t(state.isOffline ? 'common:problem.offline' : 'away')}</p>
        <button type="button" onClick={() => void resumeTalk()}>
          <IconRefresh size={18} aria-hidden /> {t('again')}
        </button>
      </div>
    );
  }
  return (
    <div className={styles['opening']} aria-busy="true">
      <span className="visually-hidden">{t('opening')}</span>
      <span aria-hidden="true" />
      <span aria-hidden="true" />
      <span aria-hidden="true" />
    </div>
  );
}

function agreedActions(messages: CoachMessage[]): ReadonlySet<string> {
  const actions = messages.flatMap((message) => partsOf(message, 'data-action')).map((part) => part.data);
  return new Set(actions.filter((action) => !action.asks).map((action) => action.id));
}

function OpenConversation({ talk }: { talk: Talk }) {
  const handle = useTalk(talk);
  const { messages, isBusy, say } = handle;
  const shelf = useShelf(messages);
  const wishes = useMemo(() => wishesOf(messages), [messages]);
  const agreedInWords = useMemo(() => agreedActions(messages), [messages]);
  useWaitingMessage(say, isBusy);
  const lastId = messages.findLast((message) => message.role === 'assistant')?.id;
  const shelfId = shelf.message?.id;
  const { layOut } = shelf;
  const facts = useMemo(
    () => ({
      talk,
      say,
      isBusy,
      lastId: messages.at(-1)?.role === 'user' ? undefined : lastId,
      shelfId,
      layOut,
      wishes,
      agreedInWords,
    }),
    [talk, say, isBusy, messages, lastId, shelfId, layOut, wishes, agreedInWords],
  );
  return (
    <TalkContext value={facts}>
      <div className={styles['conversation']}>
        <MessageList messages={messages} isBusy={isBusy}>
          {handle.isBroken && <Broken error={handle.error} onAgain={() => talk.takeUp()} />}
        </MessageList>
        <Composer isBusy={isBusy} onSay={say} onStop={() => talk.stop()} />
      </div>
      {shelf.message && <Shelf message={shelf.message} wishes={wishes} onClear={shelf.clear} />}
    </TalkContext>
  );
}

/** What the API said, when what came back was a problem document. */
function problemIn(error: Error | undefined): { detail?: string; status?: number } {
  try {
    return JSON.parse(error?.message ?? '{}') as { detail?: string; status?: number };
  } catch {
    return {};
  }
}

/** The answer did not come, or not whole. Nothing is lost: the question is still there to be asked again. */
function Broken({ error, onAgain }: { error: Error | undefined; onAgain: () => Promise<void> }) {
  const { t } = useTranslation(['chat', 'common']);
  const { detail, status } = problemIn(error);
  const isGone = status === 404;
  const isOffline = typeof navigator !== 'undefined' && !navigator.onLine;
  return (
    <div className={styles['broken']} role="alert">
      <p>{isGone ? t('gone') : isOffline ? t('common:problem.offline') : (detail ?? t('broken'))}</p>
      {isGone ? (
        <button type="button" onClick={() => void startNewTalk()}>
          {t('new')}
        </button>
      ) : (
        <button type="button" onClick={() => void onAgain()}>
          <IconRefresh size={18} aria-hidden /> {t('again')}
        </button>
      )}
    </div>
  );
}
