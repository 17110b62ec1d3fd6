import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useRevalidator } from 'react-router';
import type { RebuildAnswer } from '../../../../backend/src/operations/desk.contract.ts';
import type {
  PreviewRequest,
  RankingPreview,
  RankingSetting,
} from '../../../../backend/src/recommend/ranking-desk.contract.ts';
import { browserApi } from '../../api/client.ts';

/** What would be shown; the last answer stays until the next is there. */
export function usePreview(request: Pick<PreviewRequest, 'query' | 'shopper' | 'shares'>) {
  return useQuery({
    queryKey: ['retailer', 'preview', request],
    queryFn: () => browserApi().send<RankingPreview>('POST', '/admin/ranking/preview', { body: request }),
    placeholderData: keepPreviousData,
  });
}

/** Sets the share for the whole shop; the page loads afresh what depends on it. */
export function useRankingChange(onDone: (setting: RankingSetting) => void) {
  const { revalidate } = useRevalidator();
  return useMutation({
    mutationFn: (similarityShare: number) =>
      browserApi().send<RankingSetting>('PUT', '/admin/ranking', { body: { similarityShare } }),
    onSuccess: (setting) => {
      onDone(setting);
      void revalidate();
    },
  });
}

export function useRebuild(onDone: (answer: RebuildAnswer) => void) {
  const { revalidate } = useRevalidator();
  return useMutation({
    mutationFn: () => browserApi().send<RebuildAnswer>('POST', '/admin/rebuild'),
    onSuccess: (answer) => {
      onDone(answer);
      void revalidate();
    },
  });
}
