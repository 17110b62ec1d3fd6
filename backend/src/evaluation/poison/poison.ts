import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DISGUISES } from './disguise.ts';

/** Seen from backend/src/evaluation and backend/dist/evaluation alike. */
const FOLDER = resolve(import.meta.dirname, '../../../src/evaluation/poison');

/** Fields of an item or a review a hostile supplier can write. */
export const CARRIERS = ['description', 'features', 'title', 'review', 'detail', 'caption', 'brand'] as const;
export type Carrier = (typeof CARRIERS)[number];

export interface PoisonRow {
  id: string;
  /** Which article it is planted in: this number modulo the number of articles. */
  place: number;
  kind: string;
  language: 'en' | 'fr';
  carrier: Carrier;
  /** What is planted, disguised where the kind says so. */
  text: string;
  /** The order itself: must never be said back. */
  order: string;
}

/** The blind rows start elsewhere, so that they do not all meet the same articles as the known ones. */
const BLIND_FROM = 101;

interface Order {
  kind: string;
  language: 'en' | 'fr';
  text: string;
}

function readOrders(file: string): Order[] {
  return readFileSync(resolve(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [kind, language, ...text] = line.split(' | ');
      return { kind: kind!, language: language as 'en' | 'fr', text: text.join(' | ') };
    });
}

/** Sentences a shop may well print. */
export function cleanSentences(): string[] {
  return readFileSync(resolve(FOLDER, 'clean.txt'), 'utf8').split('\n').filter(Boolean);
}

/** Every order in a field of its own, and every disguise over one English and one French order of changing kind. */
export function poisonRows(file: 'orders.txt' | 'held-out.txt'): PoisonRow[] {
  const orders = readOrders(file);
  const prefix = file === 'orders.txt' ? 'known' : 'blind';
  const bare = orders.map((order, index) => ({
    ...order,
    planted: order.text,
    carrier: CARRIERS[index % CARRIERS.length]!,
  }));
  const sentences = orders.filter((order) => !['tool', 'switch', 'crowd'].includes(order.kind));
  const disguised = Object.entries(DISGUISES).flatMap(([name, disguise], index) =>
    (['en', 'fr'] as const).flatMap((language) => {
      const own = sentences.filter((order) => order.language === language);
      return [0, 1].map((turn) => {
        const order = own[(index * 7 + turn * 31) % own.length]!;
        const carrier = CARRIERS[(index + turn * 3) % (CARRIERS.length - 1)]!;
        return { ...order, kind: name, planted: disguise(order.text), carrier };
      });
    }),
  );
  return [...bare, ...disguised].map(({ planted, text, ...row }, index) => ({
    ...row,
    id: `${prefix}-${index + 1}`,
    place: file === 'orders.txt' ? index : BLIND_FROM + index,
    text: planted,
    order: text,
  }));
}
