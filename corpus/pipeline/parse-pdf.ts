import { getDocumentProxy } from 'unpdf';
import { blocksFromLines, titleFromLines, type PdfLine } from './pdf-lines.ts';
import { tidy, yearIn, type DocumentDetails, type ParsedArticle } from './parsed-article.ts';
import { accepted, refused, type Outcome } from './refusal.ts';

/** A book has more; an article, a thesis or a consensus statement does not. */
export const MOST_PAGES = 300;
/** About three times the text of the longest thesis; what goes beyond was made to fill memory. */
const MOST_CHARACTERS = 3_000_000;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Text of a PDF in reading order. Pictures, scripts, forms and attachments are not opened. */
export async function parsePdf(bytes: Uint8Array<ArrayBuffer>): Promise<Outcome<ParsedArticle>> {
  let pdf: PdfDocument;
  try {
    pdf = await getDocumentProxy(bytes, { disableFontFace: true, enableXfa: false, verbosity: 0 });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      return refused('locked', 'It is locked with a password. Save it without one.');
    }
    return refused('corrupt', `It is damaged: ${(error as Error).message}`);
  }
  try {
    if (pdf.numPages > MOST_PAGES) {
      return refused(
        'too-many-pages',
        `It has ${pdf.numPages} pages; at most ${MOST_PAGES} are read. Split it into its chapters or articles.`,
      );
    }
    return await readPages(pdf);
  } catch (error) {
    return refused('corrupt', `It is damaged: ${(error as Error).message}`);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PdfDocument): Promise<Outcome<ParsedArticle>> {
  const lines: PdfLine[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const found = linesOf(items as TextItem[], number);
    page.cleanup();
    characters += found.reduce((sum, line) => sum + line.text.length, 0);
    if (characters > MOST_CHARACTERS) {
      return refused(
        'too-large',
        `It has more than ${MOST_CHARACTERS.toLocaleString('en')} characters of text. Split it.`,
      );
    }
    lines.push(...found);
  }
  if (characters === 0) {
    return refused('no-text', 'It has no text, only pictures. Run text recognition (OCR) on it first.');
  }
  return accepted({ details: await detailsOf(pdf, lines), blocks: blocksFromLines(lines) });
}

interface TextItem {
  /** Absent on markers of marked content. */
  str?: string;
  transform?: number[];
  height?: number;
  hasEOL?: boolean;
}

/** Pieces of text become lines where the PDF ends one, or where the next piece stands at another height. */
function linesOf(items: readonly TextItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | undefined;
  for (const { str, transform, height = 0, hasEOL } of items) {
    if (str === undefined || !transform) continue;
    const y = transform[5] ?? 0;
    if (open && str.trim() && Math.abs(open.y - y) > 0.6 * Math.max(open.height, height)) open = undefined;
    if (str.trim() && !open) lines.push((open = { text: '', height, y, page }));
    if (open) {
      open.text += str;
      open.height = Math.max(open.height, height);
    }
    if (hasEOL) open = undefined;
  }
  return lines.map((line) => ({ ...line, text: tidy(line.text) })).filter((line) => line.text);
}

/** Titles that programs write by themselves. */
const NO_TITLE = /^(untitled|microsoft word|document\d*|.*\.(docx?|indd|tex|pdf|qxd|dvi))\b/i;

async function detailsOf(pdf: PdfDocument, lines: readonly PdfLine[]): Promise<DocumentDetails> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const said = (name: string) => (typeof info[name] === 'string' ? tidy(info[name]).slice(0, 500) : '');
  const title = said('Title');
  const authors = said('Author')
    .split(/;|,| and | et /)
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    title: title && !NO_TITLE.test(title) ? title : titleFromLines(lines),
    authors: authors.length > 0 ? authors : undefined,
    year: yearIn(said('CreationDate')),
  };
}
