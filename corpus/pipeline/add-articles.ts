import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LanguageModel } from '../../backend/src/models/language-model.ts';
import { ModelUnavailable } from '../../backend/src/models/model-failure.ts';
import { usableSentences, type OwnArticle } from './article.ts';
import { batchesOf } from './batches.ts';
import type { AddOptions } from './command-line.ts';
import { draftQuestions } from './draft-questions.ts';
import { estimateOf, estimateSentence } from './estimate.ts';
import { ownFiles, ownRows, type OwnKnowledge } from './own-rows.ts';
import { prepareArticle } from './prepare-article.ts';
import { ProgressFile } from './progress-file.ts';
import { readReferences } from './reference.ts';
import { reviewText } from './review-file.ts';
import { withBar } from './show-progress.ts';

/** What an addition needs from outside. */
export interface AddTools {
  openModel: () => Promise<LanguageModel>;
  print: (line: string) => void;
}

/** Orders to machines that are quoted, of each article. */
const QUOTED_ORDERS = 5;

/**
 * Adds articles: without a model their passages are written to `options.out` for the index; with one, questions and answers
 * are drafted into a review file. Returns the exit code: 1 when a file was refused or the model did not answer.
 */
export async function addArticles(options: AddOptions, { openModel, print }: AddTools): Promise<number> {
  const { articles, refusals } = await prepareAll(options, print);
  if (articles.length === 0) return 1;
  const model = options.isWithoutModel ? null : await openModel();
  if (!model || model.isOffline) {
    if (!options.isWithoutModel) {
      print(
        'No language model is configured (MISTRAL_API_KEY or LLM_BASE_URL): passages answer with their own sentences.',
      );
    }
    writeRows(
      articles.map((article) => ({ article, findings: [], questions: [] })),
      options.out,
    );
    return refusals === 0 ? 0 : 1;
  }
  const code = await draftAll(articles, { options, model, print });
  return refusals === 0 ? code : 1;
}

/** Puts the rows where the index looks for them. */
export function writeRows(known: readonly OwnKnowledge[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of ownFiles(ownRows(known))) writeFileSync(join(folder, name), text);
}

async function prepareAll(
  options: AddOptions,
  print: AddTools['print'],
): Promise<{ articles: OwnArticle[]; refusals: number }> {
  const { files, language, area, topics } = options;
  const references = options.reference ? await readReferences(options.reference) : { ok: true as const, value: [] };
  if (!references.ok) {
    print(`Refused: ${references.reason}`);
    return { articles: [], refusals: 1 };
  }
  const wishes = { references: references.value, fileCount: files.length, language, area, topics };
  const outcomes = await withBar('Reading', files.length, async (step) => {
    const done = [];
    for (const file of files) {
      done.push({ file, outcome: await prepareArticle(file, wishes) });
      step();
    }
    return done;
  });
  const articles = new Map<string, OwnArticle>();
  let refusals = 0;
  for (const { file, outcome } of outcomes) {
    if (outcome.ok && !articles.has(outcome.value.articleId)) {
      articles.set(outcome.value.articleId, outcome.value);
      describe(outcome.value, print);
    } else {
      refusals += 1;
      print(
        `Refused ${basename(file)}: ${outcome.ok ? 'it has the same title, author and year as another of these files.' : outcome.reason}`,
      );
    }
  }
  return { articles: [...articles.values()], refusals };
}

function describe(article: OwnArticle, print: AddTools['print']): void {
  const sentences = article.passages.reduce((sum, passage) => sum + usableSentences(passage).length, 0);
  print(
    `${article.file}: "${article.title}" (${[article.authors[0], article.year].filter(Boolean).join(', ')}), ${article.language}, ${article.passages.length} passages, ${sentences} sentences → ${article.articleId}`,
  );
  const orders = article.passages.flatMap((passage) => passage.sentences.filter((sentence) => sentence.isOrder));
  if (orders.length === 0) return;
  print(`  ${orders.length} of its sentences give orders to a machine. They are left out:`);
  for (const { text } of orders.slice(0, QUOTED_ORDERS)) print(`    » ${text.slice(0, 160)} «`);
}

interface Drafting {
  options: AddOptions;
  model: LanguageModel;
  print: AddTools['print'];
}

async function draftAll(articles: readonly OwnArticle[], { options, model, print }: Drafting): Promise<number> {
  if (existsSync(options.review)) {
    print(`${options.review} is there already. Accept it, move it away, or name another: --review FILE`);
    return 1;
  }
  const progress = ProgressFile.besides(options.review);
  const batches = articles.flatMap((article) => batchesOf(article, model.modelId));
  const open = batches.filter((batch) => !progress.questionsOf(batch.key));
  if (open.length < batches.length) {
    print(`${batches.length - open.length} of ${batches.length} parts were done before.`);
  }
  print(estimateSentence(estimateOf(open, model.modelId, options.price), model.modelId));
  if (!options.isAgreed) {
    print(
      'Nothing was asked and nothing was added yet. Go on with --yes; or --no-model, and passages answer with their own sentences.',
    );
    return 0;
  }
  mkdirSync(dirname(options.review), { recursive: true });
  for (const article of articles) progress.add({ kind: 'article', article });
  let skipped = 0;
  try {
    const known = await withBar('Writing questions', batches.length, async (step) => {
      const drafts: OwnKnowledge[] = [];
      const onBatch = (isSkipped: boolean) => {
        if (isSkipped) skipped += 1;
        step();
      };
      for (const article of articles) drafts.push(await draftQuestions(article, { model, progress, onBatch }));
      return drafts;
    });
    if (skipped > 0) {
      print(
        `${skipped} of ${batches.length} parts got no usable answer from the model; their passages answer with their own sentences.`,
      );
    }
    writeReview(known, options.review, model.modelId);
    const count = known.reduce((sum, entry) => sum + entry.questions.length, 0);
    print(
      `${count} questions are waiting in ${options.review}. Read them, then: npm run corpus -- accept ${options.review}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ModelUnavailable)) throw error;
    print(`${error.message} What was done is kept in ${progress.path}; the same command goes on from there.`);
    return 1;
  }
}

/** Whole or not at all: a half-written review could be accepted. */
function writeReview(known: readonly OwnKnowledge[], path: string, modelId: string): void {
  const part = `${path}.part`;
  writeFileSync(part, reviewText(known, modelId, path));
  renameSync(part, path);
}
