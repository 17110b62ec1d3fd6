import { data, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import type { TurnLog } from '../../../backend/src/chat/turn-log.contract.ts';
import type { ShopOverview } from '../../../backend/src/operations/desk.contract.ts';
import type {
  RankingFigures,
  RankingSetting,
  SampleShoppers,
} from '../../../backend/src/recommend/ranking-desk.contract.ts';
import { ApiError } from '../api/problem.ts';
import { needed, serverApi } from '../api/server.ts';
import { Desk, type DeskProps } from '../features/retailer/desk.tsx';
import { paths } from '../lib/paths.ts';
import type { PageHandle } from '../shell/shell.tsx';

export const handle: PageHandle = { frame: 'quiet' };

const TURNS_SHOWN = 8;

export async function loader(args: LoaderFunctionArgs): Promise<DeskProps> {
  const api = serverApi(args);
  const search = new URL(args.request.url).searchParams;
  const asked = { page: search.get('page'), intent: search.get('intent'), pageSize: TURNS_SHOWN };
  const setting = await forRetailer(api.get<RankingSetting>('/admin/ranking'));
  const [figures, samples, turns, overview] = await Promise.all([
    needed(api.get<RankingFigures>('/admin/ranking/figures')),
    needed(api.get<SampleShoppers>('/admin/ranking/samples')),
    needed(api.get<TurnLog>('/admin/turns', asked)),
    needed(api.get<ShopOverview>('/admin/overview')),
  ]);
  return { setting, figures, samples: samples.items, turns, overview };
}

/** Strangers may sign in; for anybody else there is no such page. */
async function forRetailer<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) throw redirect(paths.signIn(paths.retailer()));
    if (error instanceof ApiError && error.status === 403) throw data({ code: error.code }, { status: 404 });
    return needed(Promise.reject<Answer>(error as Error));
  }
}

export default function RetailerPage() {
  return <Desk {...useLoaderData<typeof loader>()} />;
}
