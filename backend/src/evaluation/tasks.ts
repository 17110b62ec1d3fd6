import { resolve } from 'node:path';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AdvisorService } from '../advisor/advisor.service.ts';
import { AnswerSearch } from '../advisor/answer-search.ts';
import { evaluateAdvice, readQuestions } from '../advisor/evaluation/advice-evaluation.ts';
import { evaluateRetrieval } from '../advisor/evaluation/retrieval-evaluation.ts';
import { evaluateIntent } from '../intent/evaluate-intent.ts';
import { evaluateRecommend } from '../recommend/evaluate-recommend.ts';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import { ProductEvaluation } from '../search/evaluate-products.ts';
import { evaluatePlans } from '../training/evaluate-plans.ts';
import { evaluateChat } from './evaluate-chat.ts';
import { evaluatePoison } from './poison/evaluate-poison.ts';
import { openScratchShop } from './scratch-shop.ts';

/** What `npm run eval -- TASK` was given; each task names what it needs. */
export interface TaskOptions {
  dir?: string;
  questions?: string;
  interactions?: string;
  train?: string;
  test?: string;
  profiles: number;
  seed: number;
  dialogues?: string;
  language?: 'en' | 'fr';
}

/** A report that can be printed and written as JSON. */
export type Report = Record<string, unknown> | Record<string, unknown>[];

const CORPUS_EVAL = resolve(import.meta.dirname, '../../../corpus/eval');
const DIALOGUES = resolve(import.meta.dirname, '../../src/evaluation/dialogues.jsonl');

function needed(value: string | undefined, option: string): string {
  if (!value) throw new Error(`This task needs ${option}.`);
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), value);
}

async function advice({ questions, language }: TaskOptions): Promise<Report> {
  const files = questions
    ? [needed(questions, '--questions')]
    : [`${CORPUS_EVAL}/dev.${language ?? 'en'}.jsonl`, `${CORPUS_EVAL}/off-corpus.jsonl`];
  const { app, close } = await openScratchShop({ seed: false });
  try {
    const asked = (await Promise.all(files.map(readQuestions))).flat();
    return { ...(await evaluateAdvice({ advisor: app.get(AdvisorService), search: app.get(AnswerSearch) }, asked)) };
  } finally {
    await close();
  }
}

async function retrieval({ dir }: TaskOptions): Promise<Report> {
  const { app, close } = await openScratchShop({ seed: false });
  try {
    const tools = { dataSource: app.get<DataSource>(getDataSourceToken()), retrieval: app.get(RetrievalService) };
    return { ...(await evaluateRetrieval(tools, { dir: needed(dir, '--dir DIR (BEIR layout)') })) };
  } finally {
    await close();
  }
}

async function products({ dir, language }: TaskOptions): Promise<Report> {
  const { app, close } = await openScratchShop({ seed: !dir });
  try {
    const options = dir ? { dir: needed(dir, '--dir') } : { language };
    return (await app.get(ProductEvaluation).run(options)).map((row) => ({ ...row }));
  } finally {
    await close();
  }
}

async function chat({ dialogues }: TaskOptions): Promise<Report> {
  const { app, close } = await openScratchShop({ seed: true });
  try {
    return { ...(await evaluateChat(app, dialogues ? needed(dialogues, '--dialogues') : DIALOGUES)) };
  } finally {
    await close();
  }
}

async function poison(): Promise<Report> {
  const { app, close } = await openScratchShop({ seed: true });
  try {
    return (await evaluatePoison(app)).map((row) => ({ ...row }));
  } finally {
    await close();
  }
}

/** Every door the retailer may measure through; the names are kept for scripts. */
export const TASKS: Readonly<Record<string, (options: TaskOptions) => Promise<Report>>> = {
  advice,
  retrieval,
  products,
  chat,
  poison,
  recommend: async ({ interactions }) => ({
    ...(await evaluateRecommend({ interactionsFile: needed(interactions, '--interactions FILE') })),
  }),
  intent: async ({ train, test }) => ({
    ...evaluateIntent({ trainFile: needed(train, '--train FILE'), testFile: needed(test, '--test FILE') }),
  }),
  plan: async ({ profiles, seed }) => ({ ...evaluatePlans({ profiles, seed }) }),
};
