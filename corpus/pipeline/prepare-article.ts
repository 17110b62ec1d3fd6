import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { usableSentences, type OwnArticle } from './article.ts';
import { isMachineOrder } from './machine-orders.ts';
import { parseSafely } from './parse-safely.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { passagesOf } from './passages.ts';
import { accepted, refused, type Outcome } from './refusal.ts';
import { referenceFor, type Reference } from './reference.ts';
import { readSourceFile } from './source-file.ts';

/** What the person at the keyboard said about the files. */
export interface ArticleWishes {
  references: readonly Reference[];
  /** Number of files added together. */
  fileCount: number;
  language?: 'en' | 'fr';
  area: string;
  topics: readonly string[];
}

/** Small words their neighbours (Spanish, Italian, German, Dutch) do not share: about a quarter of the prose of their own language, under a twentieth of others'. */
const SMALL_WORDS = {
  en: new Set(
    'the of and to is that for with as are was were this by from which than these have has it or not'.split(' '),
  ),
  fr: new Set(
    'le les des et est une dans pour pas qui sur avec sont plus par du au ce cette aux ou ont été chez d l'.split(' '),
  ),
};
const SMALL_WORD_SHARE = 0.1;
const LANGUAGE_SAMPLE_WORDS = 3_000;

/** Reads, checks and cuts one file; nothing is written. */
export async function prepareArticle(path: string, wishes: ArticleWishes): Promise<Outcome<OwnArticle>> {
  const file = await readSourceFile(path);
  if (!file.ok) return file;
  const contentHash = createHash('sha256').update(file.value.bytes).digest('hex');
  const parsed = await parseSafely(file.value);
  if (!parsed.ok) return parsed;
  const language = wishes.language ?? languageOf(parsed.value);
  if (!language) {
    return refused(
      'other-language',
      'It reads as neither English nor French. If it is, say so with --language en or --language fr.',
    );
  }
  const cited = citedAs(parsed.value, wishes);
  if (!cited.ok) return cited;
  const passages = passagesOf(parsed.value.blocks, language).map(({ heading, sentences }, index) => ({
    id: `p${index + 1}`,
    heading,
    sentences: sentences.map((text) => ({ text, isOrder: isMachineOrder(text) })),
  }));
  if (passages.length === 0) return refused('no-text', 'It has no sentences, only lines and fragments.');
  if (passages.every((passage) => usableSentences(passage).length === 0)) {
    return refused('no-text', 'It holds nothing but orders to a machine.');
  }
  const { area, topics } = wishes;
  return accepted({ ...cited.value, file: basename(path), contentHash, language, area, topics: [...topics], passages });
}

type Citation = Pick<OwnArticle, 'articleId' | 'title' | 'authors' | 'year' | 'journal' | 'volumePages' | 'doi'>;

/** A reference file overrules what the document says of itself. Without title and year nobody could look a citation up. */
function citedAs({ details }: ParsedArticle, { references, fileCount }: ArticleWishes): Outcome<Citation> {
  const reference = referenceFor(details.title, references, fileCount);
  if (references.length > 0 && !reference) {
    return refused('no-reference', `The reference file has no entry with its title "${details.title ?? '(none)'}".`);
  }
  const {
    title,
    authors = [],
    year,
    journal = 'Shop article',
    doi = null,
    volumePages,
  } = { volumePages: '', ...details, ...defined(reference ?? {}) };
  if (!title || year === undefined) {
    return refused(
      'no-reference',
      `Its ${title ? 'year' : 'title'} is unknown, so it could not be cited. Give it: --reference FILE (BibTeX or CSL-JSON).`,
    );
  }
  return accepted({
    articleId: articleIdOf(title, authors, year),
    title: title.slice(0, 500),
    authors: authors.slice(0, 100),
    year,
    journal,
    volumePages,
    doi,
  });
}

function defined(reference: Partial<Reference>): Partial<Reference> {
  return Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== undefined));
}

/** Such as `own-dupe-2021-how-to-taper`. */
function articleIdOf(title: string, authors: readonly string[], year: number): string {
  const slug = [authors[0]?.split(' ')[0] ?? '', String(year), title]
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const short = slug
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  // Titles that share their first words must not replace each other.
  return `own-${short}-${createHash('sha256').update(slug).digest('hex').slice(0, 6)}`;
}

function languageOf({ blocks }: ParsedArticle): 'en' | 'fr' | null {
  const words = blocks
    .flatMap((block) => block.text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .slice(0, LANGUAGE_SAMPLE_WORDS);
  const share = (language: 'en' | 'fr') =>
    words.filter((word) => SMALL_WORDS[language].has(word)).length / Math.max(1, words.length);
  const [english, french] = [share('en'), share('fr')];
  if (Math.max(english, french) < SMALL_WORD_SHARE) return null;
  return french > english ? 'fr' : 'en';
}
