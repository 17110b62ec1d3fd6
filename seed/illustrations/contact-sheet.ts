/**
 * Prints every drawing on one page, to be looked at:
 * `node seed/illustrations/contact-sheet.ts FILE.html [kind,kind…] [--size 260] [--whole]`
 * Each kind stands on the shop's light and dark paper, in three models; `--whole` draws each in every colour.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawIllustration, KINDS } from './draw.ts';
import type { IllustrationInput } from './illustration-input.ts';

const COLORS: IllustrationInput['color'][] = [
  { name: 'teal', hex: '#1f7a74', secondaryHex: '#f4b63f' },
  { name: 'white', hex: '#f4f2ec', secondaryHex: '#ff5a1f' },
  { name: 'black', hex: '#1b1d1f', secondaryHex: '#c8e04a' },
  { name: 'blue', hex: '#2f6fd0', secondaryHex: '#e9eef5' },
  { name: 'orange', hex: '#f2672a', secondaryHex: '#27324f' },
  { name: 'multicolour', hex: '#d8467f', secondaryHex: '#35b6c4' },
];
const FALLBACK: IllustrationInput['color'] = { name: 'grey', hex: '#8a8f8c', secondaryHex: '#f2672a' };
const PAPERS = [
  { name: 'light', hex: '#F1ECE3' },
  { name: 'dark', hex: '#1E2A26' },
];

const SEEDS = [1, 2, 3];

interface Options {
  sizePx: number;
  /** Every seed in every colour, instead of one colour for each seed. */
  isWhole: boolean;
}

/** The page: a row a kind and paper, three models in each. */
export function contactSheet(kinds: readonly string[], options: Options): string {
  const rows = kinds.flatMap((kind, row) => PAPERS.map((paper) => rowHtml(kind, paper.hex, colorsOf(row, options))));
  const style = `body{margin:0}section{display:flex;flex-wrap:wrap}svg{width:${options.sizePx}px;height:${options.sizePx}px}`;
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${rows.join('\n')}`;
}

/** The colours of each seed in one row. */
function colorsOf(row: number, { isWhole }: Options): IllustrationInput['color'][][] {
  return SEEDS.map((_, column) => (isWhole ? COLORS : [COLORS[(row + column) % COLORS.length] ?? FALLBACK]));
}

function rowHtml(kind: string, paper: string, colors: IllustrationInput['color'][][]): string {
  const drawings = SEEDS.flatMap((variantSeed, column) =>
    (colors[column] ?? []).map((color) =>
      drawIllustration({ kind, params: { variantSeed }, color, title: `${kind} ${variantSeed} ${color.name}` }),
    ),
  );
  return `<section style="background:${paper}">${drawings.join('')}</section>`;
}

/** Writes the page that the words of a command line ask for. */
function writeContactSheet(words: string[]): void {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { size: { type: 'string', default: '260' }, whole: { type: 'boolean', default: false } },
  });
  const [file, chosen] = positionals;
  if (file === undefined) throw new Error('Say where to write the page: contact-sheet.ts FILE.html');
  const kinds = chosen === undefined ? [...KINDS, 'unknown'] : chosen.split(',');
  writeFileSync(file, contactSheet(kinds, { sizePx: Number(values.size), isWhole: values.whole }));
}

if (import.meta.main) writeContactSheet(process.argv.slice(2));
