import type { Texts } from '../en/texts.ts';
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

export const texts: Texts = {
  account,
  cart,
  chat,
  common,
  compare,
  home,
  library,
  onboarding,
  plan,
  product,
  search,
  shop,
};
