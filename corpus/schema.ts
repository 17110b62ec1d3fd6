import { z } from 'zod';

/** `f2` is the second finding of the article, `l1` its first limit. */
const Reference = z.string().regex(/^[fl][1-9]\d?$/);

export const Finding = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(['finding', 'advice']).describe('Seen in the paper, or our practical reading of it'),
});
export type Finding = z.infer<typeof Finding>;

/** A line of articles.jsonl. */
export const SourceArticle = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  tier: z.enum(['core', 'extra']),
  area: z.string(),
  authors: z.array(z.string()).min(1),
  year: z.number().int(),
  title: z.string(),
  journal: z.string(),
  volumePages: z.string().nullable(),
  doi: z.string().nullable(),
  studyType: z.string(),
  population: z.string().nullable(),
  n: z.number().int().nullable(),
  topics: z.array(z.string()).min(1),
  findings: z.array(Finding),
  limits: z.array(z.string()),
});
export type SourceArticle = z.infer<typeof SourceArticle>;

const SourceSentence = z.strictObject({ text: z.string().min(1), rests: z.array(Reference).min(1) });
const SourceText = z.strictObject({
  question: z.string().min(1),
  variants: z.array(z.string().min(1)).min(1),
  answer: z.array(SourceSentence).min(2).max(5),
});
export type SourceText = z.infer<typeof SourceText>;

/** A file of source/: the French of an article, and what runners ask about it. */
export const SourceFile = z.strictObject({
  articleId: z.string(),
  en: z.strictObject({ summary: z.string().min(1) }),
  fr: z.strictObject({
    title: z.string().min(1),
    summary: z.string().min(1),
    findings: z.array(z.string()),
    limits: z.array(z.string()),
  }),
  questions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^q\d+$/),
        topics: z.array(z.string()).min(1),
        en: SourceText,
        fr: SourceText,
      }),
    )
    .min(10),
});
export type SourceFile = z.infer<typeof SourceFile>;

/** labels.fr.json: the French of study types and populations. */
export const FrenchLabels = z.strictObject({
  studyTypes: z.record(z.string(), z.string()),
  populations: z.record(z.string(), z.string()),
});
export type FrenchLabels = z.infer<typeof FrenchLabels>;

/** An entry of debates.json: where studies disagree, and the findings of each side. */
export const Debate = z.strictObject({
  id: z.string(),
  rests: z.record(z.string(), z.array(Reference).min(1)),
  en: z.string(),
  fr: z.string(),
});
export type Debate = z.infer<typeof Debate>;

export const Role = z.enum(['answer', 'reason', 'action', 'limit']);
export type Role = z.infer<typeof Role>;

/** A line of qa.en.jsonl or qa.fr.jsonl: a question, or another wording of it, with its answer. */
export const QaRow = z.strictObject({
  id: z.string().describe('<articleId>/q1/en, or <articleId>/q1/en/v1 for another wording'),
  articleId: z.string(),
  lang: z.enum(['en', 'fr']),
  question: z.string(),
  answer: z.string().describe('The sentences, joined'),
  sentences: z.array(z.strictObject({ text: z.string(), findings: z.array(Reference).min(1), role: Role })),
  topics: z.array(z.string()),
  variantOf: z.string().optional().describe('Id of the base row'),
});
export type QaRow = z.infer<typeof QaRow>;

const LibraryText = z.strictObject({
  title: z.string(),
  summary: z.string(),
  studyType: z.string(),
  population: z.string().nullable(),
  findings: z.array(Finding),
  limits: z.array(z.string()),
});

/** A line of library.jsonl: an article with its texts in both languages. French is absent for `extra` articles. */
export const LibraryArticle = z.strictObject({
  articleId: z.string(),
  tier: z.enum(['core', 'extra']),
  area: z.string(),
  authors: z.array(z.string()),
  year: z.number().int(),
  journal: z.string(),
  volumePages: z.string(),
  doi: z.string().nullable(),
  originalTitle: z.string(),
  participantCount: z.number().int().nullable(),
  topics: z.array(z.string()),
  en: LibraryText,
  fr: LibraryText.nullable(),
  debates: z.array(Debate).describe('Disagreements this article is a side of'),
});
export type LibraryArticle = z.infer<typeof LibraryArticle>;
