import { useRouteLoaderData } from 'react-router';
import type { Category } from '../../../backend/src/catalog/catalog.contract.ts';
import type { SessionAnswer } from '../../../backend/src/identity/identity.contract.ts';
import { type Language, pageLanguage } from './language.ts';

interface ShellFacts {
  language: Language;
  session: SessionAnswer | null;
  categories: Category[];
}

/** What the root of the site loaded for every page; undefined only on the page shown when that failed. */
function useShellFacts(): ShellFacts | undefined {
  return useRouteLoaderData<ShellFacts>('root');
}

export function useLanguage(): Language {
  const facts = useShellFacts();
  return facts?.language ?? (typeof document === 'undefined' ? 'en' : pageLanguage());
}

export function useSession(): SessionAnswer | null {
  return useShellFacts()?.session ?? null;
}

export function useCategories(): Category[] {
  return useShellFacts()?.categories ?? [];
}
