import type { BenchClient } from '../bench-client.ts';

/** Words as they are typed, EN and FR, common and rare; no two alike, so that no cache answers for the engine. */
const WORDS = [
  'trail shoes',
  'waterproof jacket',
  'chaussettes',
  'gps watch',
  'gel caffeine',
  'lampe frontale',
  'black tights',
  'carbon race shoes',
  'trekking poles',
  'veste pluie femme',
  'running shoes',
  'chaussures de running homme',
  'merino socks for winter',
  'gants hiver',
  'hydration vest 8 litres',
  'sports bra high support',
  'short femme',
  'headlamp 400 lumens',
  'wide toe box',
  'casquette légère',
  'recovery drink chocolate',
  'foam roller',
  'ceinture cardio',
  'reflective vest night',
];

const FILTERS = [
  'maxPrice=120',
  'gender=women',
  'inStock=true&maxPrice=80',
  'color=black',
  'minRating=4',
  'season=winter',
  'use=trail&gender=men',
  'size=43',
];

const LISTINGS = [
  '',
  'category=trail-shoes',
  'category=shoes',
  'category=tops',
  'category=socks',
  'category=nutrition',
  'gender=women',
  'maxPrice=50',
  'inStock=true',
  'category=road-shoes&gender=men&size=43',
];
const SORTS = ['relevance', 'price-asc', 'rating', 'price-desc', 'newest'];

const TYPED = [
  'tr',
  'trail',
  'trail sh',
  'chau',
  'chaussures',
  'gps',
  'waterpr',
  'veste',
  'gel',
  'head',
  'mont',
  'socks',
];

type Ask = (client: BenchClient, round: number) => Promise<unknown>;

const at = <Value>(list: readonly Value[], round: number): Value => list[round % list.length]!;
const words = (round: number) => `q=${encodeURIComponent(at(WORDS, round))}`;

/** What is asked of a large shop over HTTP; a round is another question of its kind. */
export const QUESTIONS: Readonly<Record<string, Ask>> = {
  'search by words': (client, round) => client.get(`/api/products?${words(round)}`),
  'search by words and filters': (client, round) => client.get(`/api/products?${words(round)}&${at(FILTERS, round)}`),
  'listing, first page': (client, round) =>
    client.get(`/api/products?${at(LISTINGS, round)}&sort=${at(SORTS, Math.floor(round / 2))}`),
  'listing, page 40': (client, round) =>
    client.get(`/api/products?${at(LISTINGS.slice(0, 8), round)}&sort=${at(SORTS, Math.floor(round / 2))}&page=40`),
  suggest: (client, round) => client.get(`/api/products/suggest?q=${encodeURIComponent(at(TYPED, round))}`),
};
