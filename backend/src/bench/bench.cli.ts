import 'reflect-metadata';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { benchRanking } from '../recommend/bench-ranking.ts';
import { BenchClient } from './bench-client.ts';
import { openBenchShop, type BenchShop } from './bench-shop.ts';
import { firstPageScriptKb } from './first-page.ts';
import { loopDelayP99 } from './loop-delay.ts';
import { ADVICE_QUESTIONS, SEARCHES, SHOPPING_WISHES, TYPED } from './messages.ts';
import { timed } from './percentiles.ts';
import { benchAtScale, printScale } from './scale/scale-bench.ts';

/** A measured figure beside the budget it is held to. */
interface Row {
  what: string;
  value: number;
  unit: 'ms' | 'MB' | 'kB';
  budget: number;
  detail: string;
}

const ROUNDS = 60;
const WARM_UP = 6;
const SCALE_ROUNDS = 200;

/**
 * `npm run bench [-- --json FILE]`: offline defaults, the whole seed, over HTTP on loopback.
 * `npm run bench -- --scale 100000 [--folder DIR] [--database URL]`: a shop of that many articles and shoppers, kept in the
 * folder for the next run; in the embedded database, or on the server where one is named (an empty database).
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      rounds: { type: 'string' },
      scale: { type: 'string' },
      folder: { type: 'string' },
      database: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds ?? ROUNDS);
  if (values.scale) return scaled({ ...values, scale: values.scale });
  const shop = await openBenchShop();
  try {
    const rows = [
      ...(await turns(shop, rounds)),
      await ranking(shop),
      ...(await pages(shop, rounds)),
      await crowd(shop),
      memory(),
      await scripts(shop),
    ];
    print(rows);
    if (values.json) writeFileSync(values.json, JSON.stringify({ machine: machine(), rows }, null, 2));
  } finally {
    await shop.close();
  }
}

async function scaled(
  values: Partial<Record<'json' | 'rounds' | 'folder' | 'database', string>> & { scale: string },
): Promise<void> {
  const scale = z.coerce.number().int().min(1_000).max(2_000_000).parse(values.scale);
  const settings = {
    scale,
    folder: resolve(process.env['INIT_CWD'] ?? '.', values.folder ?? `.cache/bench-${scale}`),
    databaseUrl: values.database ?? process.env['DATABASE_URL'],
  };
  const report = await benchAtScale(settings, Number(values.rounds ?? SCALE_ROUNDS));
  console.log(machine());
  printScale(report);
  if (values.json) writeFileSync(values.json, JSON.stringify({ machine: machine(), ...report }, null, 2));
}

async function turns({ url }: BenchShop, rounds: number): Promise<Row[]> {
  const client = new BenchClient(url);
  const conversation = await client.talk();
  const advice = await timed(rounds, WARM_UP, (round) =>
    client.say(conversation, ADVICE_QUESTIONS[round % ADVICE_QUESTIONS.length]!),
  );
  const shopping = await timed(rounds, WARM_UP, (round) =>
    client.say(conversation, SHOPPING_WISHES[round % SHOPPING_WISHES.length]!),
  );
  return [row('turn: advice, p95', advice, 150), row('turn: shopping, p95', shopping, 200)];
}

async function pages({ url }: BenchShop, rounds: number): Promise<Row[]> {
  const client = new BenchClient(url);
  const search = await timed(rounds, WARM_UP, (round) =>
    client.get(`/api/products?q=${encodeURIComponent(SEARCHES[round % SEARCHES.length]!)}`),
  );
  const advice = await timed(rounds, WARM_UP, (round) =>
    client.post('/api/advice', { question: ADVICE_QUESTIONS[round % ADVICE_QUESTIONS.length]! }),
  );
  const ranking = await timed(rounds, WARM_UP, (round) =>
    client.post('/api/recommendations', { query: SHOPPING_WISHES[round % SHOPPING_WISHES.length]!, limit: 10 }),
  );
  const suggest = await timed(TYPED.length, WARM_UP, (round) =>
    client.get(`/api/products/suggest?q=${encodeURIComponent(TYPED[round % TYPED.length]!)}`),
  );
  const home = await timed(Math.ceil(rounds / 3), 3, () => client.get('/'));
  return [
    row('GET /api/products?q=, p95', search, 60),
    row('GET /api/products/suggest?q=, p95', suggest, 50),
    row('POST /api/advice, p95', advice, 120),
    row('POST /api/recommendations, p95', ranking, 120),
    row('GET / rendered, p95', home, 300),
  ];
}

/** The ranking statement alone: 200 candidates against all shoppers. */
async function ranking({ app }: BenchShop): Promise<Row> {
  const { p50Ms, p95Ms, runs, shoppers, candidates } = await benchRanking(app.get<DataSource>(getDataSourceToken()));
  const detail = `p50 ${p50Ms.toFixed(1)} ms, ${runs} rounds, ${candidates} candidates, ${shoppers} shoppers`;
  return { what: 'ranking statement, p95', value: p95Ms, unit: 'ms', budget: 60, detail };
}

/** Twenty chats at once, two turns each, half advice and half gear. */
async function crowd({ url }: BenchShop): Promise<Row> {
  const clients = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const client = new BenchClient(url);
      return { client, conversation: await client.talk() };
    }),
  );
  const value = await loopDelayP99(() =>
    Promise.all(
      clients.map(async ({ client, conversation }, index) => {
        await client.say(conversation, ADVICE_QUESTIONS[index % ADVICE_QUESTIONS.length]!);
        await client.say(conversation, SHOPPING_WISHES[index % SHOPPING_WISHES.length]!);
      }),
    ),
  );
  return { what: 'event-loop delay, 20 chats, p99', value, unit: 'ms', budget: 50, detail: '40 turns' };
}

function memory(): Row {
  return {
    what: 'whole process, RSS',
    value: process.memoryUsage().rss / 1e6,
    unit: 'MB',
    budget: 1_200,
    detail: 'after all of the above, furnishing included',
  };
}

async function scripts({ url }: BenchShop): Promise<Row> {
  return {
    what: 'first page, JavaScript gzip',
    value: await firstPageScriptKb(url),
    unit: 'kB',
    budget: 200,
    detail: 'scripts the home page names',
  };
}

function row(what: string, timing: { p50Ms: number; p95Ms: number; count: number }, budget: number): Row {
  return {
    what,
    value: timing.p95Ms,
    unit: 'ms',
    budget,
    detail: `p50 ${timing.p50Ms.toFixed(1)} ms, ${timing.count} rounds`,
  };
}

function machine(): string {
  return `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;
}

function print(rows: Row[]): void {
  console.log(`\n${machine()}\nembedded database, 1,560 articles, 6,000 shoppers, offline writer\n`);
  for (const { what, value, unit, budget, detail } of rows) {
    const verdict = value <= budget ? 'ok  ' : 'OVER';
    console.log(
      `${verdict} ${what.padEnd(34)} ${value.toFixed(1).padStart(8)} ${unit}   budget ${String(budget).padStart(5)}   ${detail}`,
    );
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
