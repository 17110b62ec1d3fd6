import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Suggestions } from '../../../../backend/src/search/suggest.contract.ts';
import { browserApi } from '../../api/client.ts';
import { useLanguage } from '../../lib/shell-data.ts';

/** Waits for a pause in typing, so that not every letter asks. The API answers within 50 ms. */
const PAUSE_MS = 80;
/** What was just suggested need not be asked again when a letter is taken back. */
const STALE_MS = 60_000;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What may be meant by what is being typed; undefined until two letters are there and something came back. */
export function useSuggestions(query: string, isWanted: boolean): Suggestions | undefined {
  const words = useSettled(query.trim().slice(0, 100));
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['suggestions', language, words],
    // The signal lets go of a question whose words are no longer those in the box.
    queryFn: ({ signal }) => browserApi().get<Suggestions>('/products/suggest', { q: words }, { signal }),
    enabled: isWanted && words.length > 1,
    placeholderData: keepPreviousData,
    staleTime: STALE_MS,
    retry: false,
  });
  return words.length > 1 ? data : undefined;
}
