/** A piece of an article in reading order. */
export interface Block {
  kind: 'heading' | 'text';
  text: string;
}

/** What a document says of itself; a reference file overrules it. */
export interface DocumentDetails {
  title?: string;
  authors?: string[];
  year?: number;
  journal?: string;
  doi?: string;
}

/** A document after reading, before it is cut into passages. */
export interface ParsedArticle {
  details: DocumentDetails;
  blocks: Block[];
}

const CONTROL =
  // oxlint-disable-next-line no-control-regex -- they are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g;

/** One line of text: no control or invisible characters (a database refuses some, people hide orders in others), single spaces. */
export function tidy(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(CONTROL, '').replace(/\s+/g, ' ').trim();
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The first plausible year of a text such as "2021-05-03" or "D:20210503", or undefined. */
export function yearIn(text: string | undefined | null): number | undefined {
  const year = Number(/(?:^|\D)(1[89]\d\d|20\d\d)/.exec(text ?? '')?.[1]);
  return Number.isFinite(year) ? year : undefined;
}
