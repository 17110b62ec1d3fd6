import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { OwnArticlesService } from './advisor/own-articles/own-articles.service.ts';
import { AppModule } from './app.module.ts';
import { withProgress } from './setup/progress.ts';
import { sentenceFor } from './start-failure.ts';

const USAGE = 'npm run corpus -- list | remove ARTICLE';

/** The part of `npm run corpus` that needs the database: `index FOLDER`, `list`, `remove ARTICLE`. */
async function run(): Promise<void> {
  const [action, what = ''] = process.argv.slice(2);
  if (action !== 'list' && (what === '' || (action !== 'index' && action !== 'remove'))) throw new Error(USAGE);
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  try {
    const articles = app.get(OwnArticlesService);
    if (action === 'index') await index(articles, what);
    else if (action === 'list') await list(articles);
    else if (await articles.remove(what)) process.stdout.write(`${what} is gone.\n`);
    else throw new Error(`There is no article ${what} of the shop's own. npm run corpus -- list names them.`);
  } finally {
    await app.close();
  }
}

async function index(articles: OwnArticlesService, folder: string): Promise<void> {
  await withProgress('Adding to the library', process.stderr, async () => {
    const { articles: count, answers, removed } = await articles.add(folder);
    return count + answers + removed === 0 ? 'nothing has changed' : `${count} articles, ${answers} answers`;
  });
  await withProgress(
    'Understanding them',
    process.stderr,
    async (report) => `${await articles.embed((done, total) => report(done / total))} vectors`,
  );
}

async function list(articles: OwnArticlesService): Promise<void> {
  const rows = await articles.list();
  for (const { articleId, title, year, answers } of rows) {
    process.stdout.write(`${articleId}  ${title} (${year}), ${answers} answers\n`);
  }
  if (rows.length === 0) process.stdout.write('There are no articles of your own yet. npm run corpus -- add FILE…\n');
}

run().catch((error: unknown) => {
  const isPlain =
    error instanceof Error && (error.message === USAGE || error.message.startsWith('There is no article'));
  process.stderr.write(`${isPlain ? error.message : sentenceFor(error)}\n`);
  process.exit(1);
});
