import { wordCount, type Block, type ParsedArticle } from './parsed-article.ts';
import { accepted, refused, type Outcome } from './refusal.ts';
import { decodeText, type SourceFile } from './source-file.ts';

/** Below this there is nothing to learn from. */
const FEWEST_WORDS = 40;
const REFERENCE_LIST =
  /^(\d+(\.\d+)*\.?\s+)?(references|bibliography|literature cited|works cited|références|références bibliographiques|bibliographie)$/i;

/** The text of a file, without its list of references. Runs in the thread of parse.worker.ts. */
export async function parseFile(file: SourceFile): Promise<Outcome<ParsedArticle>> {
  const parsed = await parseKind(file);
  if (!parsed.ok) return parsed;
  const blocks = withoutReferences(parsed.value.blocks);
  const words = blocks.reduce((sum, block) => sum + (block.kind === 'text' ? wordCount(block.text) : 0), 0);
  if (words < FEWEST_WORDS) {
    return refused('no-text', `It has ${words} words of text; at least ${FEWEST_WORDS} are needed.`);
  }
  return accepted({ ...parsed.value, blocks });
}

/** Each reader is loaded when it is needed: together they take half a second. */
async function parseKind({ kind, bytes }: SourceFile): Promise<Outcome<ParsedArticle>> {
  if (kind === 'pdf') return (await import('./parse-pdf.ts')).parsePdf(bytes);
  const text = decodeText(bytes, kind);
  if (!text.ok) return text;
  if (kind === 'html') return (await import('./parse-html.ts')).parseHtml(text.value);
  const { parseMarkdown, parsePlainText } = await import('./parse-markdown.ts');
  return accepted(kind === 'markdown' ? parseMarkdown(text.value) : parsePlainText(text.value));
}

/** From the heading "References" on, up to the next heading. */
function withoutReferences(blocks: readonly Block[]): Block[] {
  let isInside = false;
  return blocks.filter((block) => {
    if (block.kind === 'heading') isInside = REFERENCE_LIST.test(block.text);
    return !isInside;
  });
}
