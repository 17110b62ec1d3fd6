import type { Texts } from '../en/texts.ts';
import { common } from './common.ts';
import { search } from './search.ts';

export const texts: Texts = { common, search };
