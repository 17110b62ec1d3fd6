/** A line of the made file, and what an importer has to make of it. */
export interface PublishedLine {
  text: string;
  /** The article's ASIN, or null where the line cannot become one. */
  asin: string | null;
}

/** Every tenth line of the file is odd in one of these ways, in turn; all were seen in the published files or may be in others. */
type Item = ReturnType<typeof plainItem>;
const ODDITIES: readonly ((item: Item) => string)[] = [
  (item) => line({ ...item, price: null }),
  (item) => line({ ...item, price: '$12.99' }),
  (item) => line({ ...item, price: 'from 12.99' }),
  (item) => line({ ...item, price: 'None' }),
  (item) => line({ ...item, price: '1,299.00' }),
  (item) => line({ ...item, features: [], description: [] }),
  (item) => line({ ...item, features: null, description: null, categories: null, store: null }),
  (item) => line({ ...item, title: `Men&#39;s <b>${item.title}</b> &amp; More&nbsp;&trade;` }),
  (item) => line({ ...item, images: [] }),
  (item) => line({ ...item, images: item.images.map((image) => ({ ...image, hi_res: null })) }),
  (item) => line({ ...item, average_rating: 4.5, rating_number: 0 }),
  (item) => line({ ...item, average_rating: null, rating_number: null }),
  (item) => line({ ...item, details: JSON.stringify(item.details) }),
  (item) => line({ ...item, title: `${item.title} ${'long '.repeat(800)}` }),
  (item) => line({ ...item, description: [`${item.title}. `.repeat(1_500)] }),
  (item) => line({ ...item, title: `🏃‍♀️ ${item.title} 👟🔥`, store: 'Café Ürün 日本' }),
  (item) => line({ ...item, description: ['a\u0000b', 'tab\tand\nline\\N'], details: { 'x\u0000y': '\\.' } }),
  (item) => line(item).replace(item.title, `${item.title} \\ud83d`), // half a surrogate pair, as json.dumps writes it
  (item) => `${line(item)}\r`,
  (item) => line({ ...item, description: ['one\u2028two'] }),
];

/** Lines that are no article. */
const JUNK: readonly string[] = [
  '',
  '   ',
  '{"parent_asin": "B0BROKEN01", "title": "cut',
  'null',
  '[1,2]',
  '{"title":"x"}',
];
const ODD_EVERY = 10;
const JUNK_EVERY = 100;
const REPEAT_EVERY = 100;

/** Item lines in the shape of `meta_Sports_and_Outdoors.jsonl`, always the same for the same seed; about 3 kB each. */
export function* publishedItems(articles: number, seed = 1): Generator<PublishedLine> {
  const pick = picker(seed);
  for (let number = 0; number < articles; number += 1) {
    const item = plainItem(asinOf(number), pick);
    const odd = number % ODD_EVERY === 0 ? ODDITIES[(number / ODD_EVERY) % ODDITIES.length] : undefined;
    yield { text: (odd ?? line)(item), asin: item.parent_asin };
    if (number % JUNK_EVERY === 7) yield { text: JUNK[Math.floor(number / JUNK_EVERY) % JUNK.length]!, asin: null };
    // The same article a second time, further down and under another title: the later line holds.
    if (number >= 50 && number % REPEAT_EVERY === 50) {
      const again = plainItem(asinOf(number - 50), pick);
      yield { text: line({ ...again, title: `Again ${again.title}` }), asin: again.parent_asin };
    }
  }
}

/** "B0" and eight letters or digits, as in the data set. */
function asinOf(number: number): string {
  return `B0${number.toString(36).toUpperCase().padStart(8, '0')}`;
}

function line(item: object): string {
  return JSON.stringify(item);
}

function plainItem(asin: string, pick: Picker) {
  const brand = pick.of(BRANDS);
  const [leaf, ...words] = pick.of(KINDS);
  const title = `${brand} ${pick.of(WHO)} ${pick.of(words)} ${pick.words(4)} ${pick.of(COLORS)}`;
  return {
    main_category: pick.of(['Sports & Outdoors', 'AMAZON FASHION', 'Amazon Home', 'Tools & Home Improvement']),
    title,
    average_rating: Math.round((3 + pick.share() * 2) * 10) / 10,
    rating_number: Math.floor(1 + 3_000 * pick.share() ** 6),
    features: Array.from({ length: 3 + pick.below(4) }, () => pick.words(20)),
    description: Array.from({ length: pick.below(3) }, () => pick.words(60)),
    price: pick.share() < 0.4 ? null : Math.round(pick.share() * 15_000) / 100,
    images: Array.from({ length: 2 + pick.below(5) }, (_, index) => imageOf(`${asin}${index}`, index)),
    videos: [] as unknown[],
    store: brand,
    categories: ['Sports & Outdoors', 'Sports', pick.of(SPORTS), leaf!],
    details: {
      Brand: brand,
      Color: pick.of(COLORS),
      'Package Dimensions': '10 x 5 x 3 inches; 8.8 Ounces',
      'Item model number': pick.words(1).toUpperCase(),
      Department: pick.of(['mens', 'womens', 'unisex-adult']),
      'Date First Available': 'September 20, 2017',
      Manufacturer: brand,
    } as Record<string, unknown>,
    parent_asin: asin,
    bought_together: null,
  };
}

function imageOf(name: string, index: number) {
  const address = `https://m.media-amazon.com/images/I/${name}L`;
  return {
    thumb: `${address}._AC_US40_.jpg`,
    large: `${address}._AC_.jpg`,
    variant: index === 0 ? 'MAIN' : `PT0${index}`,
    hi_res: `${address}._AC_SL1500_.jpg` as string | null,
  };
}

interface Picker {
  /** 0 ≤ share < 1. */
  share(): number;
  below(end: number): number;
  of<Value>(values: readonly Value[]): Value;
  /** So many words, frequent ones more often than rare ones. */
  words(count: number): string;
}

/** mulberry32: small, quick, and the same everywhere. */
function picker(seed: number): Picker {
  let state = seed;
  const share = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(share() * end);
  const word = () => WORDS[Math.floor(WORDS.length * share() ** 2)]!;
  return {
    share,
    below,
    of: (values) => values[below(values.length)]!,
    words: (count) => Array.from({ length: count }, word).join(' '),
  };
}

const BRANDS = Array.from({ length: 400 }, (_, index) => `Brand${index.toString(36)}`);
const WHO = ["Men's", "Women's", 'Unisex', "Girls'", ''] as const;
const COLORS = ['Black', 'Blue', 'Heather Grey', 'Neon Yellow', 'Red/White', 'Navy'] as const;
const SPORTS = [
  'Running',
  'Running',
  'Cycling',
  'Exercise & Fitness',
  'Hiking',
  'Golf',
  'Fishing',
  'Swimming',
] as const;
const KINDS = [
  ['Footwear', 'Road Running Shoe', 'Trail Running Shoe', 'Spikes'],
  ['Clothing', 'Running Jacket', 'Running Shorts', 'Base Layer', 'Tights'],
  ['Socks', 'Ankle Socks', 'Compression Socks'],
  ['Hydration Packs', 'Hydration Vest', 'Water Bottle'],
  ['Lights', 'Headlamp', 'Safety Light'],
  ['Electronics & Gadgets', 'GPS Watch', 'Heart Rate Monitor'],
] as const;
const WORDS = wordList();

/** Plain words of the trade first, then 6,000 made ones, so that the keyword index meets a real vocabulary. */
function wordList(): string[] {
  const plain =
    'the and with for of running comfortable lightweight breathable shoe fit water sport design quality material soft durable ' +
    'outdoor fabric dry support sole rubber mesh pocket adjustable waterproof trail grip cushion waist reflective night cold summer';
  const starts = ['ba', 'co', 'du', 'fle', 'gri', 'ho', 'ju', 'ki', 'lo', 'mu', 'ne', 'pla', 'qui', 'ro', 'sti', 'tra'];
  const ends = [
    'ber',
    'cing',
    'der',
    'fen',
    'ger',
    'kel',
    'len',
    'mer',
    'nor',
    'pel',
    'ring',
    'sen',
    'tor',
    'vex',
    'wick',
  ];
  const made = starts.flatMap((start) => starts.flatMap((middle) => ends.map((end) => `${start}${middle}${end}`)));
  return [...plain.split(' '), ...made];
}
