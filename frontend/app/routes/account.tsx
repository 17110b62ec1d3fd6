import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { MemoryItem } from '../../../backend/src/identity/identity.contract.ts';
import type { ProfileAnswer } from '../../../backend/src/identity/profile.contract.ts';
import type { Order } from '../../../backend/src/orders/orders.contract.ts';
import { needed, serverApi } from '../api/server.ts';
import { DataSection, useLeaving } from '../features/account/data-section.tsx';
import { MemorySection } from '../features/account/memory-section.tsx';
import { OrdersSection } from '../features/account/orders-section.tsx';
import { ProfileSection } from '../features/account/profile-section.tsx';
import { paths } from '../lib/paths.ts';
import { useSession } from '../lib/shell-data.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './account.module.css';

const ORDERS_SHOWN = 50;

export async function loader(args: LoaderFunctionArgs) {
  const api = serverApi(args);
  const [profile, memory, orders] = await Promise.all([
    needed(api.get<ProfileAnswer>('/profile')),
    needed(api.get<{ items: MemoryItem[] }>('/memory')),
    needed(api.get<{ items: Order[] }>('/orders', { pageSize: ORDERS_SHOWN })),
  ]);
  return { profile: profile.profile, memories: memory.items, orders: orders.items };
}

/** Guests have this page too: what is kept about them is theirs to see and to erase. */
export default function AccountPage() {
  const { t } = useTranslation('account');
  const { profile, memories, orders } = useLoaderData<typeof loader>();
  return (
    <div className={styles['page']}>
      <PageMeta title={t('title')} isPrivate />
      <Greeting />
      <ProfileSection profile={profile} />
      <MemorySection items={memories} />
      <OrdersSection orders={orders} />
      <DataSection />
    </div>
  );
}

function Greeting() {
  const { t } = useTranslation(['account', 'common']);
  const account = useSession()?.account;
  const leaving = useLeaving('/session');
  if (!account) {
    return (
      <header className={styles['head']}>
        <div>
          <h1>{t('guestHello')}</h1>
          <p>{t('guestDetail')}</p>
        </div>
        <div className={styles['buttons']}>
          <ButtonLink to={paths.signUp(paths.account())}>{t('signIn.tabs.up')}</ButtonLink>
          <ButtonLink to={paths.signIn(paths.account())} variant="default">
            {t('common:signIn')}
          </ButtonLink>
        </div>
      </header>
    );
  }
  return (
    <header className={styles['head']}>
      <div>
        <h1>{t('hello', { name: account.name ?? account.email })}</h1>
        <p>{account.email}</p>
      </div>
      <div className={styles['buttons']}>
        {account.role === 'retailer' && <ButtonLink to={paths.retailer()}>{t('desk')}</ButtonLink>}
        <Button variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()}>
          {t('signOut')}
        </Button>
      </div>
    </header>
  );
}
