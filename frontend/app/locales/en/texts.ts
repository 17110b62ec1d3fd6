import { common } from './common.ts';
import { search } from './search.ts';

/** Every text of the site in English. The other languages must have the same keys: their type is this one's. */
export const texts = { common, search };
export type Texts = typeof texts;
