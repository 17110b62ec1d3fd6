import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ProductPage } from '../../../../backend/src/search/search.contract.ts';
import { browserApi } from '../../api/client.ts';

/** Waits for a pause in typing, so that not every letter asks. */
const PAUSE_MS = 140;
const SHOWN = 5;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The first articles for what is being typed; undefined until two letters are there and something came back. */
export function useSuggestions(query: string, isWanted: boolean): ProductPage | undefined {
  const words = useSettled(query.trim());
  const { data } = useQuery({
    queryKey: ['suggestions', words],
    queryFn: () => browserApi().get<ProductPage>('/products', { q: words, pageSize: SHOWN }),
    enabled: isWanted && words.length > 1,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return data;
}
