import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { AdviceAnswer, Article, ArticlePage } from './advisor.contract.ts';
import { CorpusImportService } from './corpus-import.service.ts';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ environment: { EMBEDDER: 'none' } });
  await app.app.get(CorpusImportService).importCorpus(join(import.meta.dirname, '../../../corpus'));
}, 120_000);
afterAll(() => app?.close());

test('a question gets an answer that fits the contract', async () => {
  const { status, body } = await app
    .visitor()
    .call('POST', '/api/advice', { question: 'Should I stretch before running?' });
  expect(status).toBe(200);
  const answer = AdviceAnswer.parse(body);
  expect(answer.citations.map((citation) => citation.articleId)).toContain('behm-2016-stretching');
});

test('the runner’s own weight is used once it is in the profile', async () => {
  const visitor = app.visitor();
  await visitor.call('PUT', '/api/profile', { weightKg: 60 });
  const { body } = await visitor.call('POST', '/api/advice', {
    question: 'How much caffeine should I take before a race?',
  });
  expect(JSON.stringify(body)).toContain('180–360 mg for your 60 kg');
});

test.each([[{}], [{ question: '' }], [{ question: '   ' }], [{ question: 'x'.repeat(20_001) }], [{ question: 7 }]])(
  '%j is refused with 400',
  async (request) => {
    const { status, body } = await app.visitor().call('POST', '/api/advice', request);
    expect(status).toBe(400);
    expect(body.code).toBe('request/invalid');
  },
);

test('the library is read in the language of the visitor', async () => {
  const { body } = await app.visitor('fr').get('/api/articles?topic=taper&language=fr');
  const page = ArticlePage.parse(body);
  expect(page.items.map((article) => article.articleId)).toContain('bosquet-2007-taper-meta');
  const article = Article.parse((await app.visitor().get('/api/articles/bosquet-2007-taper-meta?language=fr')).body);
  expect(article.title).toContain('affûtage');
});

test('an article that is not there is a 404, whatever its name', async () => {
  for (const id of ['nobody-1900', "x'; DROP TABLE articles --", '\u0000', 'a'.repeat(3_000)]) {
    expect((await app.visitor().get(`/api/articles/${encodeURIComponent(id)}`)).status).toBe(404);
  }
});

test('a topic that cannot be one is refused, an unknown one is empty', async () => {
  expect((await app.visitor().get('/api/articles?topic=%00')).status).toBe(400);
  expect((await app.visitor().get('/api/articles?topic=gardening')).body.total).toBe(0);
});
