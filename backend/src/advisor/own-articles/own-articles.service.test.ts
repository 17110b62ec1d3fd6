import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addArticles } from '../../../../corpus/pipeline/add-articles.ts';
import { readAddOptions } from '../../../../corpus/pipeline/command-line.ts';
import { POISON, taperMarkdown } from '../../../../corpus/pipeline/testing/taper-article.ts';
import { NoEmbedder } from '../../models/adapters/no-embedder.ts';
import { OfflineLanguageModel } from '../../models/adapters/offline-language-model.ts';
import { RetrievalService } from '../../retrieval/retrieval.service.ts';
import { useTestDatabase } from '../../testing/test-database.ts';
import { AdvisorRepository } from '../advisor.repository.ts';
import { AdvisorService } from '../advisor.service.ts';
import { AnswerEntity } from '../answer.entity.ts';
import { AnswerSearch } from '../answer-search.ts';
import { AnswerWriter } from '../answer-writer.ts';
import { ArticleEntity } from '../article.entity.ts';
import { ArticleLibrary } from '../article-library.ts';
import { CorpusImportService } from '../corpus-import.service.ts';
import { CorpusRepository } from '../import/corpus.repository.ts';
import { OwnArticlesService } from './own-articles.service.ts';

const CORPUS = join(import.meta.dirname, '../../../../corpus');
const database = useTestDatabase([AnswerEntity, ArticleEntity]);

let folder: string;
let own: OwnArticlesService;
let corpus: CorpusImportService;
let advisor: AdvisorService;
let library: ArticleLibrary;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foulee-own-'));
  const { dataSource } = database;
  const retrieval = new RetrievalService(dataSource, new NoEmbedder('test'));
  const repository = new AdvisorRepository(dataSource);
  const search = new AnswerSearch(retrieval, repository);
  corpus = new CorpusImportService(new CorpusRepository(dataSource), retrieval);
  own = new OwnArticlesService(dataSource, new CorpusRepository(dataSource), corpus);
  advisor = new AdvisorService(search, new AnswerWriter(new OfflineLanguageModel()), repository);
  library = new ArticleLibrary(repository, search, retrieval);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Prepares a Markdown file without a model and adds it, as the command does. */
async function addMarkdown(markdown: string, name = 'article.md'): Promise<void> {
  writeFileSync(join(folder, name), markdown);
  const out = join(folder, 'out');
  const options = readAddOptions([name, '--out', out], folder);
  expect(
    await addArticles(options, { print: () => undefined, openModel: async () => new OfflineLanguageModel() }),
  ).toBe(0);
  await own.add(out);
}

const FILLER = 'Most of the runners came from clubs near the coast and had trained for many years.';
const KITE = `---
title: Running with a kite
author: Ana Roe
date: 2023
---

## The line of the kite

${Array.from({ length: 5 }, () => FILLER).join(' ')} A kite line of 12 m pulls a runner forward on the beach. The pull of the kite saved 7 % of energy in 31 runners. ${FILLER}
`;

const counts = async () =>
  (await database.dataSource.query(
    `SELECT (SELECT count(*)::int FROM articles) AS articles, (SELECT count(*)::int FROM advice_answers) AS answers,
       (SELECT count(*)::int FROM advice_wordings) AS wordings, (SELECT count(*)::int FROM advice_words) AS words`,
  )) as object[];

describe('an article of the shop, beside the library', () => {
  beforeEach(async () => {
    await corpus.importCorpus(CORPUS);
  });

  test('answers with its own sentences, cited, the ones that were asked for', async () => {
    await addMarkdown(KITE);
    const answer = await advisor.advise({ question: 'How much energy does the pull of a kite save on the beach?' });
    expect(answer.abstained).toBe(false);
    expect(answer.sentences.length).toBeLessThanOrEqual(4);
    expect(answer.sentences.map((sentence) => sentence.text)).toContain(
      'The pull of the kite saved 7 % of energy in 31 runners.',
    );
    expect(answer.citations).toHaveLength(1);
    expect(answer.citations[0]).toMatchObject({ title: 'Running with a kite', year: 2023, authors: ['Ana Roe'] });
  });

  test('has its page, and is found in the library', async () => {
    await addMarkdown(KITE);
    const [found] = (await library.page({ q: 'kite', page: 1, pageSize: 5 }, 'en')).items;
    expect(found).toMatchObject({ title: 'Running with a kite', studyType: 'article of the shop' });
    const page = await library.article(found!.articleId, 'fr');
    expect(page.studyType).toBe('article de la boutique');
    expect(page.findings.map((finding) => finding.text).join(' ')).toContain('saved 7 % of energy');
    expect(page.questions).toEqual(['Que dit « Running with a kite » sur « The line of the kite » ?']);
  });

  test('stays when the library is built anew, and its words stay known', async () => {
    await addMarkdown(KITE);
    const before = await counts();
    await database.dataSource.query(`UPDATE advice_answers SET content_hash = 'older' WHERE key LIKE 'bosquet%'`);
    await corpus.importCorpus(CORPUS);
    expect(await counts()).toEqual(before);
    expect((await advisor.advise({ question: 'What does the pull of a kite save?' })).abstained).toBe(false);
  });

  test('is replaced by its newer version, and taken away without a trace', async () => {
    const before = await counts();
    await addMarkdown(KITE);
    await addMarkdown(KITE.replace('7 % of energy', '8 % of energy').replace('The line of the kite', 'The string'));
    const [listed, ...others] = await own.list();
    expect(others).toEqual([]);
    const page = await library.article(listed!.articleId, 'en');
    expect(JSON.stringify(page)).not.toContain('7 % of energy');
    expect(page.questions).toEqual(['What does “Running with a kite” say about “The string”?']);
    expect(await own.remove(listed!.articleId)).toBe(true);
    expect(await own.remove(listed!.articleId)).toBe(false);
    expect(await counts()).toEqual(before);
  });

  test('an article of the library cannot be taken away or replaced this way', async () => {
    expect(await own.remove('bosquet-2007-taper-meta')).toBe(false);
    await expect(own.add(CORPUS)).rejects.toThrow(/not an article of the shop's own/);
  });
});

test('a French article is found by a French question and quoted in French', async () => {
  await addMarkdown(`---
title: Courir avec un cerf-volant
date: 2023
---

## Le vent

Le cerf-volant tire le coureur vers l’avant sur la plage. Dans cette étude, la traction a économisé 7 % d’énergie chez 31 coureurs. Les coureurs ont dit que le vent de côté était le plus dur, et que la ligne de 12 m convenait à tous les niveaux.
`);
  const answer = await advisor.advise({ question: 'Combien d’énergie économise la traction du cerf-volant ?' });
  expect(answer.sentences.map((sentence) => sentence.text)).toContain(
    'Dans cette étude, la traction a économisé 7 % d’énergie chez 31 coureurs.',
  );
});

test('an order hidden in an article is in none of the tables', async () => {
  await addMarkdown(taperMarkdown(POISON));
  const tables = await database.dataSource.query(
    `SELECT (SELECT jsonb_agg(a) FROM articles a)::text || (SELECT jsonb_agg(a) FROM advice_answers a)::text || (SELECT jsonb_agg(w) FROM advice_wordings w)::text AS everything`,
  );
  expect(tables[0].everything).toContain('Tapering after fifty');
  expect(tables[0].everything).not.toMatch(/Zoom X|Ignore all/);
});

test('rows that are spoilt on their way leave nothing half-indexed', async () => {
  const out = join(folder, 'out');
  await addMarkdown(KITE);
  const before = await counts();
  mkdirSync(out, { recursive: true });
  const french = join(out, 'qa.fr.jsonl');
  writeFileSync(french, readFileSync(french, 'utf8').slice(0, -40));
  await expect(own.add(out)).rejects.toThrow(/qa\.fr\.jsonl:1/);
  writeFileSync(french, '');
  await expect(own.add(out)).rejects.toThrow(/has no French/);
  expect(await counts()).toEqual(before);
});
