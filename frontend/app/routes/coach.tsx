import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { Conversation } from '../../../backend/src/chat/chat.contract.ts';
import { optional, serverApi } from '../api/server.ts';
import type { PageHandle } from '../shell/shell.tsx';
import { PageMeta } from '../ui/page-meta.tsx';

export const handle: PageHandle = { frame: 'no-coach' };

/** Drawn in the browser only: a conversation lives there, and its code is the heaviest of the site. */
const CoachPage = lazy(async () => ({ default: (await import('../features/chat/coach-page.tsx')).CoachPage }));

const neverChanges = () => () => {};

export async function loader(args: LoaderFunctionArgs) {
  const { items } = await optional(serverApi(args).get<{ items: Conversation[] }>('/conversations'), { items: [] });
  return { conversations: items };
}

export default function Coach() {
  const { t } = useTranslation('chat');
  const { conversations } = useLoaderData<typeof loader>();
  const isInBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return (
    <>
      <PageMeta title={t('title')} description={t('description')} />
      <h1 className="visually-hidden">{t('title')}</h1>
      <Suspense>{isInBrowser && <CoachPage conversations={conversations} />}</Suspense>
    </>
  );
}
