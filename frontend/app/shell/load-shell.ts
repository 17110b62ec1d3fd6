import type { LoaderFunctionArgs } from 'react-router';
import type { Cart } from '../../../backend/src/cart/cart.contract.ts';
import type { Category } from '../../../backend/src/catalog/catalog.contract.ts';
import type { SessionAnswer } from '../../../backend/src/identity/identity.contract.ts';
import { optional, serverApi } from '../api/server.ts';
import { type Language, languageFromAccept, languageFromCookie } from '../lib/language.ts';
import { isCoachClosed } from './coach-cookie.ts';

/** What the frame around every page needs. */
export interface ShellData {
  language: Language;
  session: SessionAnswer | null;
  categories: Category[];
  cart: Cart | null;
  isCoachOpen: boolean;
}

/** Loads the frame. A part the API does not give is left out, so that the page itself still opens. */
export async function loadShell({ request, context }: LoaderFunctionArgs): Promise<ShellData> {
  const api = serverApi({ request, context });
  const cookie = request.headers.get('cookie');
  const [session, categories, cart] = await Promise.all([
    optional(api.get<SessionAnswer>('/session'), null),
    optional(api.get<{ items: Category[] }>('/categories'), { items: [] }),
    optional(api.get<Cart>('/cart'), null),
  ]);
  const language =
    languageFromCookie(cookie) ?? session?.language ?? languageFromAccept(request.headers.get('accept-language'));
  return { language, session, categories: categories.items, cart, isCoachOpen: !isCoachClosed(cookie) };
}
