import { lexer, type Token } from 'marked';
import { tidy, yearIn, type Block, type DocumentDetails, type ParsedArticle } from './parsed-article.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/;

/** Headings, paragraphs, lists and tables of a Markdown file; raw HTML, code and pictures are left out. */
export function parseMarkdown(text: string): ParsedArticle {
  const matter = FRONT_MATTER.exec(text);
  const blocks = lexer(matter ? text.slice(matter[0].length) : text).flatMap(blocksOf);
  const details = matter ? frontMatter(matter[1]!) : {};
  const title = details.title ?? blocks.find((block) => block.kind === 'heading')?.text;
  return { details: { ...details, title }, blocks };
}

/** Paragraphs of a plain text file are divided by empty lines; a short line of its own without a full stop is a heading. */
export function parsePlainText(text: string): ParsedArticle {
  const paragraphs = text
    .split(/\r?\n\s*\r?\n/)
    .map(tidy)
    .filter(Boolean);
  const blocks = paragraphs.map((paragraph): Block => ({
    kind: isHeadingLine(paragraph) ? 'heading' : 'text',
    text: paragraph,
  }));
  return { details: { title: blocks.find((block) => block.kind === 'heading')?.text }, blocks };
}

/** Up to twelve words that do not end like a sentence. */
export function isHeadingLine(line: string): boolean {
  return /\p{L}/u.test(line) && line.split(' ').length <= 12 && !/[.!:;,…»"”)]$/.test(line);
}

function blocksOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading':
      return block('heading', inlineText(token.tokens ?? []));
    case 'paragraph':
    case 'text':
      return block('text', inlineText(token.tokens ?? [token]));
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blocksOf);
    case 'list':
      return (token.items as { tokens: Token[] }[]).flatMap((item) =>
        item.tokens.flatMap(blocksOf).map((entry): Block => ({ kind: 'text', text: asSentence(entry.text) })),
      );
    case 'table':
      return ([token.header, ...token.rows] as { tokens: Token[] }[][]).flatMap((cells) =>
        block('text', asSentence(cells.map((cell) => inlineText(cell.tokens)).join(', '))),
      );
    default:
      return [];
  }
}

function block(kind: Block['kind'], text: string): Block[] {
  const clean = tidy(text);
  return clean ? [{ kind, text: clean }] : [];
}

/** An item of a list or a row of a table stands as a sentence of its own. */
export function asSentence(text: string): string {
  return /[.!?…:;]$/.test(text) || !text ? text : `${text}.`;
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html' || token.type === 'image') return '';
      if (token.type === 'br') return ' ';
      if ('tokens' in token && token.tokens) return inlineText(token.tokens);
      return 'text' in token ? unescapeEntities(String(token.text)) : '';
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

function unescapeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** `title: …`, `author: A, B`, `date: …`, `journal: …`, `doi: …`; everything else of YAML is left alone. */
function frontMatter(text: string): DocumentDetails {
  const values = new Map(
    [...text.matchAll(/^([A-Za-z]+)\s*:\s*(.*)$/gm)].map(([, name, value]) => [
      name!.toLowerCase(),
      tidy(value!.replace(/^["'[]+|["'\]]+$/g, '')),
    ]),
  );
  const authors = values.get('authors') ?? values.get('author');
  return {
    title: values.get('title') || undefined,
    authors: authors
      ? authors
          .split(/,|;| and | et /)
          .map((name) => name.replace(/["']/g, '').trim())
          .filter(Boolean)
      : undefined,
    year: yearIn(values.get('date') ?? values.get('year')),
    journal: values.get('journal') || values.get('publisher') || undefined,
    doi: values.get('doi') || undefined,
  };
}
