import { readFile, stat } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { z } from 'zod';
import { tidy, type DocumentDetails } from './parsed-article.ts';
import { accepted, refused, type Outcome } from './refusal.ts';

const LARGEST_BYTES = 200_000;

const Name = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });
const Whole = z.union([z.string(), z.number()]).transform(Number).pipe(z.int().min(1500).max(2100));

/** The part of CSL-JSON a citation needs. */
const CslItem = z.object({
  title: z.string().min(1).max(1_000),
  author: z.array(Name).max(500).optional(),
  issued: z.object({ 'date-parts': z.tuple([z.tuple([Whole], z.unknown())], z.unknown()) }).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.string().optional(),
  DOI: z.string().optional(),
});
type CslItem = z.infer<typeof CslItem>;

/** How an article is cited. */
export interface Reference extends DocumentDetails {
  volumePages: string;
}

/** The references of a BibTeX or CSL-JSON file, in its order. Nothing is fetched for them. */
export async function readReferences(path: string): Promise<Outcome<Reference[]>> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return refused('missing', `There is no reference file ${path}.`);
  if (info.size > LARGEST_BYTES) {
    return refused('wrong-reference', `${path} is too large for a reference: give the entries of these articles only.`);
  }
  return parseReferences(await readFile(path, 'utf8'));
}

export function parseReferences(text: string): Outcome<Reference[]> {
  let items: unknown;
  try {
    items = /^\s*[[{]/.test(text) ? JSON.parse(text) : new Cite(text, { forceType: '@bibtex/text' }).data;
  } catch (error) {
    return refused(
      'wrong-reference',
      `The reference is neither BibTeX nor CSL-JSON: ${(error as Error).message.split('\n')[0]}`,
    );
  }
  const parsed = z.array(CslItem).min(1).max(500).safeParse([items].flat());
  if (parsed.success) return accepted(parsed.data.map(referenceOf));
  const [issue] = parsed.error.issues;
  return refused(
    'wrong-reference',
    `The reference has no proper ${issue?.path.slice(1).join('.') || 'entry'}: ${issue?.message}`,
  );
}

function referenceOf(item: CslItem): Reference {
  const issue = item.issue ? `(${item.issue})` : '';
  return {
    title: tidy(item.title.replace(/<[^>]*>/g, '')),
    authors: item.author?.map(nameOf).filter(Boolean),
    year: item.issued?.['date-parts'][0][0],
    journal: tidy(item['container-title'] ?? item.publisher ?? '') || undefined,
    doi: tidy(item.DOI ?? '').replace(/^https?:\/\/(dx\.)?doi\.org\//i, '') || undefined,
    volumePages: tidy([`${item.volume ?? ''}${issue}`, item.page ?? ''].filter(Boolean).join(':')),
  };
}

/** "Bosquet L", as the library writes its authors. */
function nameOf({ family, given, literal }: z.infer<typeof Name>): string {
  const initials = (given ?? '')
    .split(/[\s.-]+/)
    .map((part) => part.charAt(0))
    .join('');
  return tidy(family ? `${family} ${initials}` : (literal ?? given ?? ''));
}

/** The reference of this article among several: the one whose title it bears; a single one belongs to a single file. */
export function referenceFor(
  title: string | undefined,
  references: readonly Reference[],
  fileCount: number,
): Reference | undefined {
  if (references.length === 1 && fileCount === 1) return references[0];
  const wanted = letters(title ?? '');
  return wanted ? references.find((reference) => letters(reference.title ?? '') === wanted) : undefined;
}

const letters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
