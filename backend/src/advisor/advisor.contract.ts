import { z } from 'zod';

export const AdviceRequest = z
  .object({
    question: z.string().trim().min(1).max(4_000),
    language: z.enum(['en', 'fr']).optional(),
  })
  .meta({ id: 'AdviceRequest' });
export type AdviceRequest = z.infer<typeof AdviceRequest>;

export const Citation = z
  .object({
    n: z.number().int().min(1).describe('Number shown in the text'),
    articleId: z.string(),
    title: z.string(),
    authors: z.array(z.string()),
    year: z.number().int(),
    journal: z.string(),
    doi: z.string().nullable(),
    sentence: z.string().describe('The finding the sentence rests on'),
  })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof Citation>;

export const AdviceSentence = z
  .object({
    text: z.string(),
    citations: z.array(z.number().int()).describe('Numbers of the citations it rests on'),
    role: z.enum(['answer', 'reason', 'action', 'limit', 'personal']),
  })
  .meta({ id: 'AdviceSentence' });
export type AdviceSentence = z.infer<typeof AdviceSentence>;

export const RedFlag = z
  .object({
    code: z.string().describe('Such as chest-pain'),
    urgency: z.enum(['emergency', 'soon']),
    message: z.string().describe('What to do, in the runner’s language'),
  })
  .meta({ id: 'RedFlag' });
export type RedFlag = z.infer<typeof RedFlag>;

export const AdviceAnswer = z
  .object({
    language: z.enum(['en', 'fr']),
    abstained: z.boolean().describe('True when the corpus does not cover the question'),
    redFlag: RedFlag.nullable(),
    sentences: z.array(AdviceSentence),
    citations: z.array(Citation),
    suggestions: z.array(z.string()).describe('Questions the corpus does answer, near this one'),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'AdviceAnswer' });
export type AdviceAnswer = z.infer<typeof AdviceAnswer>;

export const ArticleSummary = z
  .object({
    articleId: z.string(),
    title: z.string(),
    originalTitle: z.string(),
    authors: z.array(z.string()),
    year: z.number().int(),
    journal: z.string(),
    topics: z.array(z.string()),
    area: z.string(),
    studyType: z.string(),
  })
  .meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const Article = ArticleSummary.extend({
  summary: z.string().describe('What was studied and found, in our words'),
  findings: z.array(z.object({ text: z.string(), kind: z.enum(['finding', 'advice']) })),
  limits: z.array(z.string()),
  population: z.string().nullable(),
  participantCount: z.number().int().nullable(),
  doi: z.string().nullable(),
  volumePages: z.string(),
  questions: z.array(z.string()).describe('What runners ask about it'),
}).meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;
