import { z } from 'zod';

/** A sentence as the article has it. */
export const OwnSentence = z.strictObject({
  text: z.string().min(1).describe('Verbatim'),
  isOrder: z.boolean().describe('Speaks to a machine: quoted to whoever adds the article, used nowhere'),
});

export const OwnPassage = z.strictObject({
  id: z.string().regex(/^p\d+$/),
  heading: z.string(),
  sentences: z.array(OwnSentence).min(1),
});
export type OwnPassage = z.infer<typeof OwnPassage>;

/** A retailer's article, read and cut, ready for the index or for a model. */
export const OwnArticle = z.strictObject({
  articleId: z
    .string()
    .regex(/^own-[a-z0-9-]+$/)
    .describe('Stable: adding a newer version of the same article replaces it'),
  file: z.string(),
  contentHash: z.string().describe('sha256 of the file'),
  language: z.enum(['en', 'fr']),
  title: z.string().min(1),
  authors: z.array(z.string()),
  year: z.int(),
  journal: z.string(),
  volumePages: z.string(),
  doi: z.string().nullable(),
  area: z.string(),
  topics: z.array(z.string()),
  passages: z.array(OwnPassage).min(1),
});
export type OwnArticle = z.infer<typeof OwnArticle>;

/** Sentences of a passage that may be used. */
export function usableSentences(passage: OwnPassage): string[] {
  return passage.sentences.filter((sentence) => !sentence.isOrder).map((sentence) => sentence.text);
}
