import { z } from 'zod';
import { PageQuery, pageOf } from '../platform/http/paging.contract.ts';

export const AdviceRequest = z
  .object({
    question: z
      .string()
      .trim()
      .min(1, 'Ask something first')
      .max(20_000, 'At most 20,000 characters')
      .describe('What the runner asks; the first 4,000 characters are read'),
    language: z
      .enum(['en', 'fr'])
      .optional()
      .catch(undefined)
      .describe('Language of the answer; without it, the language of the question'),
    thread: z
      .array(
        z.object({
          question: z.string().max(4_000).describe('An earlier question of the talk'),
          articleIds: z.array(z.string().max(200)).max(12).describe('Articles that answered it'),
        }),
      )
      .max(12)
      .optional()
      .describe('The talk before, oldest first, so that "why?" and "and for a half?" are understood'),
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
    showArticleId: z.string().optional().describe('Article whose page the runner asked to see'),
  })
  .meta({ id: 'AdviceAnswer' });
export type AdviceAnswer = z.infer<typeof AdviceAnswer>;

export const ArticleQuery = PageQuery.extend({
  q: z.string().trim().max(300).optional().describe('Words to look for, in English or French'),
  topic: z
    .string()
    .regex(/^[\w-]{1,60}$/, 'Not a topic')
    .optional()
    .describe('Only articles with this topic or in this area'),
}).meta({ id: 'ArticleQuery' });
export type ArticleQuery = z.infer<typeof ArticleQuery>;

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

/** A page of the library, and the topics one may narrow it by. */
export const ArticlePage = pageOf(ArticleSummary)
  .extend({
    topics: z
      .array(z.object({ topic: z.string(), count: z.number().int() }))
      .describe('Topics of the whole library, most frequent first'),
  })
  .meta({ id: 'ArticlePage' });
export type ArticlePage = z.infer<typeof ArticlePage>;
