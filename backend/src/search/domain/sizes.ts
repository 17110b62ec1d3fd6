/**
 * Shoe sizes said in another country's numbers, as EU sizes. Adult running-shoe charts differ by half a size between makers; these
 * are the values most of them print (EU = Paris points; women's US = men's US + 1.5, UK = men's US − 1).
 */
const MEN: readonly (readonly [eu: number, us: number, cm: number])[] = [
  [38.5, 6, 24],
  [39, 6.5, 24.5],
  [40, 7, 25],
  [40.5, 7.5, 25.5],
  [41, 8, 26],
  [42, 8.5, 26.5],
  [42.5, 9, 27],
  [43, 9.5, 27.5],
  [44, 10, 28],
  [44.5, 10.5, 28.5],
  [45, 11, 29],
  [45.5, 11.5, 29.5],
  [46, 12, 30],
  [47, 12.5, 30.5],
  [47.5, 13, 31],
  [48, 13.5, 31.5],
];
const WOMEN: readonly (readonly [eu: number, us: number, cm: number])[] = [
  [35.5, 5, 22],
  [36, 5.5, 22.5],
  [36.5, 6, 23],
  [37.5, 6.5, 23.5],
  [38, 7, 24],
  [38.5, 7.5, 24.5],
  [39, 8, 25],
  [40, 8.5, 25.5],
  [40.5, 9, 26],
  [41, 9.5, 26.5],
  [42, 10, 27],
  [42.5, 10.5, 27.5],
  [43, 11, 28],
  [44, 11.5, 28.5],
  [44.5, 12, 29],
];
const UK_BELOW_US = { men: 1, women: 2 } as const;

const FOREIGN =
  /^(us|usa|uk|gb|cm|eu|eur)\s*[:-]?\s*(\d{1,2}(?:[.,]\d)?)$|^(\d{1,2}(?:[.,]\d)?)\s*(us|usa|uk|gb|cm|eu|eur)$/;

/** Sock and insole bands of the shop, and the EU sizes they hold (limits inclusive below, exclusive above). */
const BANDS: readonly (readonly [name: string, from: number, below: number])[] = [
  ['35-38', 35, 38.75],
  ['39-42', 38.75, 42.75],
  ['43-46', 42.75, 47],
];

const ONE_SIZE: ReadonlySet<string> = new Set(['one-size', 'one size', 'unique', 'taille unique']);

/**
 * The shop's sizes that meet a size as a runner says it: "43" → 43 and the sock band 43-46; "US 10" → by the men's table unless
 * women are asked for; "m" → M; "42,5" → 42.5. An unknown size stands for itself.
 */
export function wantedSizes(said: string, gender: 'women' | 'men' | undefined): string[] {
  const text = said
    .trim()
    .toLowerCase()
    .replace(/^(size|taille|pointure)\s+/, '')
    .replace(',', '.');
  const found = FOREIGN.exec(text);
  const system = found?.[1] ?? found?.[4];
  const figure = Number(found?.[2] ?? found?.[3] ?? text);
  if (!Number.isFinite(figure)) return [ONE_SIZE.has(text) ? 'one-size' : text.toUpperCase()];
  const eu = system && !system.startsWith('eu') ? euSize(figure, { system, gender: gender ?? 'men' }) : figure;
  return eu === undefined ? [said.trim()] : withBands(eu);
}

/** EU size of a US, UK or centimetre size; undefined outside the tables. */
export function euSize(
  figure: number,
  { system, gender }: { system: string; gender: 'women' | 'men' },
): number | undefined {
  const table = gender === 'women' ? WOMEN : MEN;
  if (system === 'cm') return table.find(([, , cm]) => cm === figure)?.[0];
  const us = system === 'uk' || system === 'gb' ? figure + UK_BELOW_US[gender] : figure;
  return table.find(([, american]) => american === us)?.[0];
}

/** An EU shoe size in other numbers; undefined for what is no shoe size of the tables. */
export function otherSizes(size: string, gender: 'women' | 'men'): { us: string; uk: string; cm: string } | undefined {
  const table = gender === 'women' ? WOMEN : MEN;
  const row = table.find(([eu]) => String(eu) === size);
  return row && { us: String(row[1]), uk: String(row[1] - UK_BELOW_US[gender]), cm: String(row[2]) };
}

function withBands(eu: number): string[] {
  const band = BANDS.find(([, from, below]) => eu >= from && eu < below);
  return band ? [String(eu), band[0]] : [String(eu)];
}
