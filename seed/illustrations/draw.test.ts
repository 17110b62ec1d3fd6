import { describe, expect, test } from 'vitest';
import { contactSheet } from './contact-sheet.ts';
import { drawIllustration, KINDS } from './draw.ts';
import type { IllustrationInput } from './illustration-input.ts';
import { tones } from './kit/color.ts';
import { PATTERNS } from './kit/patterns.ts';

/** Largest drawing, in bytes: 24 of them stand on one page of the shop. */
const MAXIMUM_BYTES = 12 * 1024;

const LEAVES =
  `road-shoes trail-shoes race-shoes track-spikes recovery-shoes tshirts long-sleeves singlets shorts tights skirts
  rain-jackets wind-jackets insulated-jackets running-vests sports-bras socks compression-sleeves caps beanies headbands
  gloves hydration-vests running-belts soft-flasks armbands gels energy-bars electrolytes recovery-drinks gps-watches
  heart-rate-straps headlamps headphones insoles foam-rollers massage-balls resistance-bands trekking-poles gaiters
  sunglasses reflective-gear blister-care anti-chafe race-belts shoe-care`.split(/\s+/);
const EVERYTHING = [...LEAVES, 'unknown-kind'];

function anArticle(change: Partial<IllustrationInput> = {}): IllustrationInput {
  return {
    kind: 'road-shoes',
    params: { variantSeed: 7 },
    color: { name: 'teal', hex: '#1f7a74', secondaryHex: '#f4b63f' },
    title: 'Corvane Sierra 3 – chaussures de trail homme',
    ...change,
  };
}

/** The faults of a piece of XML: tags that do not close, attributes that do not parse. */
function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const tag = /<(\/?)(\w+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g;
  for (const [, end, name, alone] of xml.matchAll(tag)) {
    if (end === '/' && open.pop() !== name) faults.push(`</${name}> closes nothing`);
    if (end === '' && alone === '') open.push(name ?? '');
  }
  const rest = xml.replaceAll(tag, '');
  if (/[<>]/.test(rest)) faults.push(`not a tag: ${rest.slice(0, 80)}`);
  if (open.length > 0) faults.push(`never closed: ${open.join(', ')}`);
  return faults;
}

test('every leaf of the catalogue has a drawing of its own', () => {
  expect([...KINDS].toSorted()).toEqual([...LEAVES].toSorted());
});

describe.each(EVERYTHING)('a drawing of %s', (kind) => {
  const drawings = Array.from({ length: 12 }, (_, variantSeed) =>
    drawIllustration(anArticle({ kind, params: { variantSeed, pattern: PATTERNS[variantSeed % 8] as string } })),
  );

  test('is well-formed, 800 by 800, and says what it shows', () => {
    for (const svg of drawings) {
      expect(faultsOf(svg)).toEqual([]);
      expect(svg).toContain('width="800" height="800" viewBox="0 0 800 800"');
      expect(svg).toContain('<title>Corvane Sierra 3 – chaussures de trail homme</title>');
    }
  });

  test('holds no number that is not one', () => {
    for (const svg of drawings) expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  });

  test('carries no script, no handler and no reference to the outside', () => {
    for (const svg of drawings) {
      expect(svg).not.toMatch(/<script|<foreignObject|<image|<use|href|\son\w+=|javascript:|@import/i);
      expect(svg.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
    }
  });

  test('points only at its own definitions', () => {
    for (const svg of drawings) {
      const known = new Set(Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(known).toContain(id);
    }
  });

  test('is small', () => {
    for (const svg of drawings) expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAXIMUM_BYTES);
  });

  test('is the same when drawn again', () => {
    const article = anArticle({ kind });
    expect(drawIllustration(article)).toBe(drawIllustration(structuredClone(article)));
  });

  test('keeps its shape in another colour', () => {
    const red = { name: 'red', hex: '#c8202f', secondaryHex: '#222a44' };
    expect(shapesOf(anArticle({ kind, color: red }))).toBe(shapesOf(anArticle({ kind })));
  });
});

test.each(LEAVES)('two models of %s differ in shape, not only in colour', (kind) => {
  const shapes = [1, 2, 3, 4].map((variantSeed) =>
    shapesOf(anArticle({ kind, params: { variantSeed, pattern: 'plain' } })),
  );
  expect(new Set(shapes).size).toBe(shapes.length);
});

/** Sorts of articles that a shopper would send back if the picture showed another. */
const TELLING_VARIETIES = [
  ['gloves', 'mitten', 'liner'],
  ['recovery-shoes', 'clog', 'slide'],
  ['recovery-shoes', 'slip-on', 'clog'],
  ['caps', 'visor', 'race'],
  ['headbands', 'neck-tube', 'sweat'],
  ['shoe-care', 'laces', 'cleaner'],
  ['blister-care', 'tape', 'kit'],
  ['anti-chafe', 'cream', 'stick'],
  ['foam-rollers', 'stick', 'smooth'],
  ['heart-rate-straps', 'arm', 'chest'],
  ['headphones', 'bone', 'in-ear'],
  ['reflective-gear', 'clip-light', 'vest'],
  ['race-shoes', 'carbon', 'flat'],
  ['long-sleeves', 'hooded', 'half-zip'],
  ['gels', 'box', 'single'],
] as const;

test.each(TELLING_VARIETIES)('of %s, the variety %s is not drawn like %s', (kind, variety, other) => {
  const shown = (name: string): string => shapesOf(anArticle({ kind, params: { variantSeed: 5, variety: name } }));
  expect(shown(variety)).not.toBe(shown(other));
});

test.each(TELLING_VARIETIES)('of %s, a drawing of the variety %s is sound and small', (kind, variety) => {
  for (let variantSeed = 0; variantSeed < 8; variantSeed += 1) {
    const svg = drawIllustration(anArticle({ kind, params: { variantSeed, variety } }));
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAXIMUM_BYTES);
  }
});

test('only a shoe that has a plate shows one', () => {
  const plates = (params: IllustrationInput['params']): string =>
    shapesOf(anArticle({ kind: 'road-shoes', params: { variantSeed: 9, pattern: 'plain', ...params } }));
  expect(plates({})).toBe(plates({ plate: false }));
});

/** The outlines of a drawing without their paints. */
function shapesOf(article: IllustrationInput): string {
  return Array.from(drawIllustration(article).matchAll(/ d="([^"]+)"/g), ([, d]) => d).join('\n');
}

test('two drawings on one page do not share an id', () => {
  const ids = EVERYTHING.flatMap((kind) => {
    const svg = drawIllustration(anArticle({ kind }));
    return Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  });
  expect(new Set(ids).size).toBe(ids.length);
});

test('the contact sheet shows three models of a kind on both papers', () => {
  const page = contactSheet(['caps', 'gels'], { sizePx: 200, isWhole: false });
  expect(page.match(/<svg/g)).toHaveLength(2 * 2 * 3);
  expect(page).toContain('#F1ECE3');
  expect(page).toContain('#1E2A26');
});

test('a title with a script in it is text', () => {
  const svg = drawIllustration(anArticle({ title: '"><script>alert(1)</script> & <b>co</b>\u0000\ud800' }));
  expect(faultsOf(svg)).toEqual([]);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;co&lt;/b&gt;');
  expect(svg).not.toContain('\u0000');
});

test('parameters and colours from a file cannot break the drawing', () => {
  const wild: IllustrationInput = anArticle({
    params: {
      variantSeed: '"><script>',
      stack: Number.NaN,
      lugs: 1e9,
      pattern: '"><script>',
      eyelets: -4,
      plate: 'yes',
    },
    color: { name: '<b>', hex: '"><script>', secondaryHex: 'url(http://x)' },
  });
  for (const kind of EVERYTHING) {
    const svg = drawIllustration({ ...wild, kind });
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|NaN|http:\/\/x/);
  }
});

test('a kind named like a built-in is an unknown kind', () => {
  expect(shapesOf(anArticle({ kind: 'constructor' }))).toBe(shapesOf(anArticle({ kind: 'nobody-drew-this' })));
});

test('a carbon plate and a thicker sole can be seen', () => {
  const shoe = (params: IllustrationInput['params']): string =>
    shapesOf(anArticle({ kind: 'race-shoes', params: { variantSeed: 3, pattern: 'plain', ...params } }));
  expect(shoe({ plate: true })).not.toBe(shoe({ plate: false }));
  expect(shoe({ stack: 1 })).not.toBe(shoe({ stack: 0 }));
});

test.each([
  ['black', '#000000', '#1e2a26'],
  ['white', '#ffffff', '#f1ece3'],
])('the edge of a %s article stands off the paper nearest to it', (_name, hex, paper) => {
  expect(contrast(tones(hex).edge, paper)).toBeGreaterThan(1.6);
});

/** Contrast ratio of two hex colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
