import { IconCloudOff, IconRoute, IconTool } from '../ui/icons.ts';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse } from 'react-router';
import type { PageProblem } from '../api/server.ts';
import { paths } from '../lib/paths.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageMeta } from '../ui/page-meta.tsx';

type Kind = 'missing' | 'signedOut' | 'away' | 'broken';

const PICTURES: Record<Kind, React.ReactNode> = {
  missing: <IconRoute size={44} />,
  signedOut: <IconRoute size={44} />,
  away: <IconCloudOff size={44} />,
  broken: <IconTool size={44} />,
};

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return error instanceof TypeError ? 'away' : 'broken';
  if (error.status === 404) return 'missing';
  if (error.status === 401) return 'signedOut';
  return error.status === 503 ? 'away' : 'broken';
}

/** What a page shows instead of itself: what happened, and two ways on. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  const problem = isRouteErrorResponse(error) ? (error.data as Partial<PageProblem> | null) : null;
  return (
    <>
      <PageMeta title={t(`problem.${kind}.title`)} isPrivate />
      <EmptyState level={1} picture={PICTURES[kind]} title={t(`problem.${kind}.title`)}>
        <p>{t(`problem.${kind}.detail`)}</p>
        {kind === 'broken' && problem?.requestId && <p>{t('problem.quote', { id: problem.requestId })}</p>}
        {kind === 'signedOut' ? (
          <ButtonLink to={paths.signIn()}>{t('signIn')}</ButtonLink>
        ) : (
          <ButtonLink to={paths.shop()}>{t('toTheShop')}</ButtonLink>
        )}
        <ButtonLink to={paths.home()} variant="subtle">
          {t('toTheStart')}
        </ButtonLink>
      </EmptyState>
    </>
  );
}
