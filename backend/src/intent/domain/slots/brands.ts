import type { Slots } from '../../intent.contract.ts';
import { isOneEditAway } from '../text/edit-distance.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Reading } from '../text/reading.ts';

/** Shorter names are only recognised letter for letter: one edit makes another word of them. */
const SHORTEST_FOR_TYPOS = 6;
const REFUSING =
  /\b(not( from| by| the)?|no|no more|except( for| from)?|anything but|without|other than|apart from|sauf( chez| la| les)?|pas( de| la| du| des| chez)?|autre (chose )?que|sans|excepte)[ ~]*$/;
const GOES_ON = /^[ ~]*(or|nor|and|,|ou|ni|et)[ ~]*$/;

interface Found {
  brand: string;
  at: number;
  end: number;
}

function findBrand(reading: Reading, brand: string): Found | undefined {
  const name = normalizeText(brand);
  if (!name) return undefined;
  if (!reading.text.includes(name)) return findMisspelt(reading, { brand, name });
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const exact = reading.take(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?:'s)?(?![\p{L}\p{N}])`, 'u'));
  return exact ? { brand, at: exact.index, end: exact.index + exact[0].length } : undefined;
}

function findMisspelt(reading: Reading, { brand, name }: { brand: string; name: string }): Found | undefined {
  if (name.length < SHORTEST_FOR_TYPOS || name.includes(' ')) return undefined;
  for (const word of reading.text.matchAll(/\p{L}+/gu)) {
    if (word[0].length >= SHORTEST_FOR_TYPOS - 1 && word[0][0] === name[0] && isOneEditAway(word[0], name)) {
      reading.cover(word.index, word[0].length);
      return { brand, at: word.index, end: word.index + word[0].length };
    }
  }
  return undefined;
}

/** Makers named, wanted and refused, among those the shop carries; one typing slip in a longer name is forgiven. */
export function readBrands(reading: Reading, brands: readonly string[]): Pick<Slots, 'brands' | 'notBrands'> {
  const found = brands
    .map((brand) => findBrand(reading, brand))
    .filter((match) => match !== undefined)
    .sort((a, b) => a.at - b.at);
  const wanted: string[] = [];
  const refused: string[] = [];
  let previous: { end: number; isRefused: boolean } | undefined;
  for (const { brand, at, end } of found) {
    const between = previous ? reading.normalized.slice(previous.end, at) : '';
    const isRefused =
      (previous?.isRefused === true && GOES_ON.test(between)) || REFUSING.test(reading.normalized.slice(0, at));
    (isRefused ? refused : wanted).push(brand);
    previous = { end, isRefused };
  }
  return { brands: wanted.length > 0 ? wanted : undefined, notBrands: refused.length > 0 ? refused : undefined };
}
