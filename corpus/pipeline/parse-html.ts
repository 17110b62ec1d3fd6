import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole, type PageElement } from 'jsdom';
import { asSentence } from './parse-markdown.ts';
import { tidy, wordCount, yearIn, type Block, type DocumentDetails, type ParsedArticle } from './parsed-article.ts';
import { accepted, refused, type Outcome } from './refusal.ts';

const NEVER_TEXT =
  'script, style, noscript, template, iframe, object, embed, svg, math, form, nav, button, select, [hidden], [aria-hidden="true"]';
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, dd, dt, tr, pre';
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])/i;
/** Fewer words than this is a frame that scripts would fill. */
const FEWEST_WORDS = 50;

/** The article of a saved web page. Nothing in it runs and nothing is loaded: scripts, styles and frames are taken out unread. */
export function parseHtml(html: string): Outcome<ParsedArticle> {
  if (/<!ENTITY\b/i.test(html)) {
    return refused('entities', 'It defines XML entities, which can blow up without end. Save the page as plain HTML.');
  }
  // No runScripts and no resources: jsdom then neither runs nor fetches anything.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const details = detailsOf(document.documentElement);
  const hasScripts = document.querySelector('script') !== null;
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  for (const element of document.querySelectorAll('[style]')) {
    if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) element.remove();
  }
  const whole = document.body ? blocksOf(document.body) : [];
  const article = new Readability(document as never, { serializer: (element) => element as unknown }).parse();
  const readable = article?.content ? blocksOf(article.content as PageElement) : [];
  // Readability drops short pages whole; then the page itself is the article.
  const blocks = wordsOf(readable) >= FEWEST_WORDS ? readable : whole;
  if (hasScripts && wordsOf(blocks) < FEWEST_WORDS) {
    return refused(
      'needs-scripts',
      'Without its scripts the page has no text, and scripts are never run. Print it to PDF, or copy its text.',
    );
  }
  const title = details.title ?? (tidy(article?.title ?? '') || undefined);
  const authors =
    details.authors ?? (article?.byline ? [tidy(article.byline).replace(/^(by|par)\s+/i, '')] : undefined);
  const year = details.year ?? yearIn(article?.publishedTime);
  const journal = details.journal ?? (tidy(article?.siteName ?? '') || undefined);
  return accepted({ details: { ...details, title, authors, year, journal }, blocks });
}

const wordsOf = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + wordCount(block.text), 0);

/** Innermost blocks in document order, so that no text comes twice. */
function blocksOf(root: PageElement): Block[] {
  return [...root.querySelectorAll(BLOCKS)].flatMap((element): Block[] => {
    if (element.querySelector(BLOCKS)) return [];
    const isRow = element.tagName === 'TR';
    const text = tidy(
      isRow
        ? [...element.querySelectorAll('td, th')].map((cell) => tidy(cell.textContent ?? '')).join(', ')
        : (element.textContent ?? ''),
    );
    if (!text) return [];
    if (/^H\d$/.test(element.tagName)) return [{ kind: 'heading', text }];
    return [{ kind: 'text', text: /^(LI|TR|DD|DT)$/.test(element.tagName) ? asSentence(text) : text }];
  });
}

/** What publishers say in meta elements (Highwire Press and Open Graph names). */
function detailsOf(root: PageElement): DocumentDetails {
  const all = (name: string) =>
    [...root.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)]
      .map((meta) => tidy(meta.getAttribute('content') ?? ''))
      .filter(Boolean);
  const first = (...names: string[]) => names.flatMap(all)[0];
  const authors = all('citation_author').length > 0 ? all('citation_author') : all('author');
  return {
    title: first('citation_title', 'og:title'),
    authors: authors.length > 0 ? authors : undefined,
    year: yearIn(first('citation_publication_date', 'citation_date', 'article:published_time', 'date')),
    journal: first('citation_journal_title', 'og:site_name'),
    doi: first('citation_doi'),
  };
}
