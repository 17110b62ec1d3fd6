import { isHeadingLine } from './parse-markdown.ts';
import { tidy, type Block } from './parsed-article.ts';

/** A line of a page, as it was set. Heights and positions in points; y grows upwards. */
export interface PdfLine {
  text: string;
  height: number;
  y: number;
  page: number;
}

/** Lines of a page's head and foot that are looked at for repetition. */
const EDGE_LINES = 2;
/** A heading is set this much larger than the running text. */
const HEADING_SIZE = 1.12;
/** More than this many line heights between two lines divide paragraphs. */
const PARAGRAPH_GAP = 1.9;
const SECTION_NAMES =
  /^(\d+(\.\d+)*\.?\s+)?(abstract|summary|introduction|background|methods?|materials and methods|results|discussion|conclusions?|practical applications|résumé|méthodes?|résultats|conclusions?)$/i;

/** Paragraphs and headings of a document's lines, without page heads, feet and numbers. */
export function blocksFromLines(lines: readonly PdfLine[]): Block[] {
  const kept = withoutEdges(lines);
  const body = bodyHeight(kept);
  const blocks: Block[] = [];
  let last: PdfLine | undefined;
  for (const line of kept) {
    const kind = isHeading(line, body) ? 'heading' : 'text';
    const open = blocks.at(-1);
    if (last && open && open.kind === kind && continues(last, line)) open.text = joined(open.text, line.text);
    else blocks.push({ kind, text: line.text });
    last = line;
  }
  return blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter((block) => block.text);
}

/** The largest words of the first page. */
export function titleFromLines(lines: readonly PdfLine[]): string | undefined {
  const first = lines.filter((line) => line.page === 1);
  const largest = Math.max(...first.map((line) => line.height));
  if (first.length === 0 || largest < HEADING_SIZE * bodyHeight(lines)) return undefined;
  return (
    tidy(
      first
        .filter((line) => line.height > largest * 0.98)
        .map((line) => line.text)
        .join(' '),
    ).slice(0, 300) || undefined
  );
}

function isHeading(line: PdfLine, body: number): boolean {
  if (SECTION_NAMES.test(line.text)) return true;
  return line.height >= body * HEADING_SIZE && isHeadingLine(line.text);
}

/** The same paragraph goes on: within a column down the page, or at the head of the next column or page. */
function continues(last: PdfLine, line: PdfLine): boolean {
  if (Math.abs(last.height - line.height) > 0.15 * last.height) return false;
  const isBelow = last.page === line.page && line.y <= last.y;
  if (isBelow) return last.y - line.y <= PARAGRAPH_GAP * Math.max(last.height, line.height);
  return !/[.!?…:]$/.test(last.text);
}

/** A word cut at the end of a line is put together again. */
function joined(before: string, after: string): string {
  const isCut = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after);
  return isCut ? before.slice(0, -1) + after : `${before} ${after}`;
}

/** The height most characters are set in. */
function bodyHeight(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const { height, text } of lines) {
    const rounded = Math.round(height * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

function withoutEdges(lines: readonly PdfLine[]): PdfLine[] {
  const pages = Map.groupBy(lines, (line) => line.page);
  const edges = [...pages.values()].flatMap((page) => [
    ...new Set([...page.slice(0, EDGE_LINES), ...page.slice(-EDGE_LINES)]),
  ]);
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(shape(line), (counts.get(shape(line)) ?? 0) + 1);
  const often = Math.max(3, pages.size / 2);
  const repeated = new Set(edges.filter((line) => counts.get(shape(line))! >= often));
  return lines.filter((line) => !repeated.has(line) && !/^\W*\d{0,4}\W*$/.test(line.text));
}

/** What stays the same from page to page. */
const shape = (line: PdfLine) => line.text.replace(/\d+/g, '#').toLowerCase();
