import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Price } from './estimate.ts';

export const ADD_USAGE = `npm run corpus -- add FILE… [--reference FILE] [--language en|fr] [--area NAME] [--topics A,B]
                        [--review FILE] [--yes] [--no-model] [--price IN,OUT]`;

export interface AddOptions {
  files: string[];
  reference?: string;
  language?: 'en' | 'fr';
  area: string;
  topics: string[];
  review: string;
  isAgreed: boolean;
  isWithoutModel: boolean;
  price?: Price;
  /** Folder the rows are left in for the index. */
  out: string;
}

/** @throws an Error whose message is shown with the usage. */
export function readAddOptions(args: readonly string[], folder: string): AddOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reference: { type: 'string' },
      language: { type: 'string' },
      area: { type: 'string', default: 'training' },
      topics: { type: 'string', default: '' },
      review: { type: 'string', default: 'own-articles-review.md' },
      yes: { type: 'boolean', default: false },
      'no-model': { type: 'boolean', default: false },
      price: { type: 'string' },
      out: { type: 'string', default: '' },
    },
  });
  if (positionals.length === 0) throw new Error('Which file?');
  const { language, area } = values;
  if (language !== undefined && language !== 'en' && language !== 'fr') throw new Error('--language is en or fr.');
  if (!/^[a-z][a-z-]{1,40}$/.test(area)) throw new Error('--area is a word such as training, shoes or nutrition.');
  const topics = values.topics
    .split(',')
    .map((topic) => topic.trim().toLowerCase())
    .filter(Boolean);
  if (topics.some((topic) => !/^[a-z0-9][a-z0-9-]{0,40}$/.test(topic))) {
    throw new Error('--topics are words such as taper,marathon.');
  }
  return {
    files: [...new Set(positionals.map((file) => resolve(folder, file)))],
    reference: values.reference && resolve(folder, values.reference),
    language,
    area,
    topics: topics.length > 0 ? topics : [area],
    review: resolve(folder, values.review),
    isAgreed: values.yes,
    isWithoutModel: values['no-model'],
    price: values.price ? readPrice(values.price) : undefined,
    out: values.out,
  };
}

function readPrice(text: string): Price {
  const [input, output] = text.split(',').map(Number);
  if (input === undefined || output === undefined || !(input >= 0) || !(output >= 0)) {
    throw new Error('--price is two numbers, US dollars for a million tokens in and out: --price 0.1,0.3');
  }
  return { input, output };
}
