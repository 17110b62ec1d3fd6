import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Conversation } from '../../../../backend/src/chat/chat.contract.ts';
import { formatDate } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { useToast } from '../../ui/toast.tsx';
import { IconTrash } from '../../ui/icons.ts';
import styles from './coach-page.module.css';

interface ConversationListProps {
  items: Conversation[];
  openId: string | undefined;
  to: (conversationId: string) => string;
  onRemove: (id: string) => Promise<void>;
}

/** Earlier conversations, newest first; each can be taken up again or deleted. */
export function ConversationList({ items, openId, to, onRemove }: ConversationListProps) {
  const { t } = useTranslation('chat');
  if (items.length === 0) return <p className={styles['none']}>{t('noEarlier')}</p>;
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <li key={item.id} data-open={item.id === openId}>
          <Entry item={item} isOpen={item.id === openId} to={to(item.id)} onRemove={onRemove} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps extends Pick<ConversationListProps, 'onRemove'> {
  item: Conversation;
  isOpen: boolean;
  to: string;
}

function Entry({ item, isOpen, to, onRemove }: EntryProps) {
  const { t, i18n } = useTranslation(['chat', 'common']);
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const remove = () => onRemove(item.id).catch(() => toast({ tone: 'bad', title: t('common:problem.short') }));
  if (isAsking) {
    return (
      <div className={styles['sure']} role="alert">
        <p>{t('removeSure')}</p>
        <button type="button" onClick={() => void remove()}>
          {t('remove')}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {t('keep')}
        </button>
      </div>
    );
  }
  return (
    <>
      <Link to={to} aria-current={isOpen ? 'true' : undefined}>
        <span>{item.title}</span>
        <small>{formatDate(item.updatedAt, i18n.language as Language)}</small>
      </Link>
      <button
        type="button"
        className={styles['bin']}
        onClick={() => setAsking(true)}
        aria-label={t('removeNamed', { title: item.title })}
      >
        <IconTrash size={16} aria-hidden />
      </button>
    </>
  );
}
