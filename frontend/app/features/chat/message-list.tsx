import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type CoachMessage, textOf } from './message.ts';
import styles from './message-list.module.css';
import { MessageParts } from './part-views.tsx';
import { MessageContext } from './talk-context.ts';

/** Closer to the end than this counts as reading along, pixels. */
const AT_THE_END_PX = 120;

interface MessageListProps {
  messages: CoachMessage[];
  isBusy: boolean;
  /** What stands below the last message, such as that the line broke. */
  children?: React.ReactNode;
}

/** Room left above the last question, pixels. */
const ABOVE_QUESTION_PX = 8;

/** The end of the talk, but never past the last question: a long answer is read from its beginning. */
function placeToRead(list: HTMLElement): number {
  const question = [...list.querySelectorAll<HTMLElement>('[data-mine]')].at(-1);
  const end = list.scrollHeight - list.clientHeight;
  return question ? Math.min(end, question.offsetTop - list.offsetTop - ABOVE_QUESTION_PX) : end;
}

/** Follows the talk, unless the runner scrolled up to read. A message of their own always brings them back. */
function useFollowing(messages: CoachMessage[]) {
  const list = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  const seenQuestion = useRef<string | undefined>(undefined);
  const question = messages.findLast((message) => message.role === 'user')?.id;
  useEffect(() => {
    if (seenQuestion.current !== question) isFollowing.current = true;
    seenQuestion.current = question;
    if (isFollowing.current && list.current) list.current.scrollTop = placeToRead(list.current);
  });
  useEffect(() => {
    // A sheet measures nothing until it is open, and a window may grow.
    if (typeof ResizeObserver === 'undefined' || !list.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const element = entry?.target;
      if (isFollowing.current && element instanceof HTMLElement) element.scrollTop = placeToRead(element);
    });
    observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  const onScroll = () => {
    const element = list.current;
    if (!element) return;
    isFollowing.current = placeToRead(element) - element.scrollTop < AT_THE_END_PX;
  };
  return { list, onScroll };
}

export function MessageList({ messages, isBusy, children }: MessageListProps) {
  const { t } = useTranslation('chat');
  const { list, onScroll } = useFollowing(messages);
  const isThinking = isBusy && messages.at(-1)?.role !== 'assistant';
  return (
    <div
      ref={list}
      className={styles['list']}
      onScroll={onScroll}
      // Scrolled by keyboard as well, so it takes the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="log"
      aria-live="polite"
      aria-busy={isBusy}
      aria-label={t('messages')}
    >
      {messages.map((message) => (
        <Message key={message.id} message={message} />
      ))}
      {isThinking && (
        <p className={styles['thinking']}>
          <span className="visually-hidden">{t('thinking')}</span>
          <span aria-hidden="true" />
          <span aria-hidden="true" />
          <span aria-hidden="true" />
        </p>
      )}
      {children}
    </div>
  );
}

function Message({ message }: { message: CoachMessage }) {
  const { t } = useTranslation('chat');
  if (message.role === 'user') {
    return (
      <div className={styles['mine']} data-mine>
        <span className="visually-hidden">{t('you')}: </span>
        {textOf(message)}
      </div>
    );
  }
  return (
    <MessageContext value={message}>
      <div className={styles['coach']}>
        <span className="visually-hidden">{t('coach')}: </span>
        <MessageParts message={message} />
      </div>
    </MessageContext>
  );
}
