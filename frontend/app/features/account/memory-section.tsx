import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import type { MemoryItem } from '../../../../backend/src/identity/identity.contract.ts';
import { browserApi } from '../../api/client.ts';
import { formatDate } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { useToast } from '../../ui/toast.tsx';
import styles from './account.module.css';
import { AskTwice } from './ask-twice.tsx';

/** A change of the memory, after which the page is loaded anew. */
function useMemoryChange<Input>(call: (input: Input) => Promise<unknown>) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const toast = useToast();
  return useMutation({
    mutationFn: call,
    onSuccess: () => revalidate(),
    onError: () => toast({ tone: 'bad', title: t('problem.short') }),
  });
}

const path = (id: string) => `/memory/${encodeURIComponent(id)}`;

export function MemorySection({ items }: { items: MemoryItem[] }) {
  const { t } = useTranslation('account');
  const forgetting = useMemoryChange(() => browserApi().send('DELETE', '/memory'));
  return (
    <section className={styles['section']} aria-labelledby="memory">
      <header className={styles['head']}>
        <div>
          <h2 id="memory">{t('memory.title')}</h2>
          <p>{t('memory.detail')}</p>
        </div>
      </header>
      {items.length === 0 && <p className={styles['muted']}>{t('memory.empty')}</p>}
      <ul className={styles['rows']}>
        {items.map((item) => (
          <Memory key={item.id} item={item} />
        ))}
      </ul>
      {items.length > 1 && (
        <AskTwice
          label={t('memory.forgetAll')}
          warning={t('memory.forgetAllSure')}
          yes={t('memory.forgetAll')}
          isBusy={forgetting.isPending}
          onYes={() => forgetting.mutate(undefined)}
        />
      )}
    </section>
  );
}

function Memory({ item }: { item: MemoryItem }) {
  const { t, i18n } = useTranslation('account');
  const [isEditing, setEditing] = useState(false);
  const forgetting = useMemoryChange(() => browserApi().send('DELETE', path(item.id)));
  if (isEditing) return <EditMemory item={item} onDone={() => setEditing(false)} />;
  return (
    <li>
      <div className={styles['row']}>
        <div>
          <p>{item.text}</p>
          <p className={styles['muted']}>{formatDate(item.createdAt, i18n.language as Language)}</p>
        </div>
        <div className={styles['buttons']}>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('memory.editOf', { text: item.text })}
            onClick={() => setEditing(true)}
          >
            {t('memory.edit')}
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('memory.forgetOf', { text: item.text })}
            loading={forgetting.isPending}
            onClick={() => forgetting.mutate(undefined)}
          >
            {t('memory.forget')}
          </Button>
        </div>
      </div>
    </li>
  );
}

function EditMemory({ item, onDone }: { item: MemoryItem; onDone: () => void }) {
  const { t } = useTranslation('account');
  const [text, setText] = useState(item.text);
  const saving = useMemoryChange((changed: string) =>
    browserApi().send('PATCH', path(item.id), { body: { text: changed } }),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim()) saving.mutate(text.trim(), { onSuccess: onDone });
  };
  return (
    <li>
      <form className={styles['edit']} onSubmit={submit}>
        <TextInput
          aria-label={t('memory.text')}
          value={text}
          maxLength={500}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" loading={saving.isPending}>
          {t('profile.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('profile.cancel')}
        </Button>
      </form>
    </li>
  );
}
