import { account } from './account.ts';
import { cart } from './cart.ts';
import { chat } from './chat.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { home } from './home.ts';
import { library } from './library.ts';
import { onboarding } from './onboarding.ts';
import { plan } from './plan.ts';
import { product } from './product.ts';
import { search } from './search.ts';
import { shop } from './shop.ts';

/** Every text of the site in English. The other languages must have the same keys: their type is this one's. */
export const texts = { account, cart, chat, common, compare, home, library, onboarding, plan, product, search, shop };
export type Texts = typeof texts;
