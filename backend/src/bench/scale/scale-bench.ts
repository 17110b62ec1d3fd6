import { loadavg } from 'node:os';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { benchRanking } from '../../recommend/bench-ranking.ts';
import { BenchClient } from '../bench-client.ts';
import { SHOPPING_WISHES } from '../messages.ts';
import { timed, timingOf, type Timing } from '../percentiles.ts';
import { neighbourOverlap, searchOverlap } from './overlap.ts';
import { QUESTIONS } from './scale-questions.ts';
import { openScaleShop, type ScaleSettings } from './scale-shop.ts';

/** A measured figure; `budget` where the project has set one. */
export interface ScaleRow extends Timing {
  what: string;
  budgetMs: number | null;
  /** Processor time of this process a question, 95th percentile: what stays true on a busy machine. A server's is not in it. */
  cpuP95Ms: number | null;
}

export interface ScaleReport {
  scale: number;
  database: 'server' | 'embedded';
  /** Work waiting for the processors, before and after: above the number of cores, all figures are too high. */
  load: { before: number; after: number };
  rows: ScaleRow[];
  /** Share of what an exact comparison finds that the indexes find, 0–1. */
  overlap: { neighbours: number; ranked: number; search: number };
  rssMb: number;
}

const WARM_UP = 24;

/** Budgets of issue 4, milliseconds at the 95th percentile, for 100,000 articles and shoppers. */
const BUDGETS_MS = { server: { search: 60, turn: 200 }, embedded: { search: 150, turn: 400 } } as const;

/** Measures a large shop over HTTP. */
export async function benchAtScale(settings: ScaleSettings, rounds: number): Promise<ScaleReport> {
  const database = settings.databaseUrl ? 'server' : 'embedded';
  const budget = BUDGETS_MS[database];
  const shop = await openScaleShop(settings);
  try {
    const before = loadavg()[0]!;
    const client = new BenchClient(shop.url);
    const rows: ScaleRow[] = [];
    for (const [what, ask] of Object.entries(QUESTIONS)) {
      rows.push({ what, ...(await measured(rounds, WARM_UP, (round) => ask(client, round))), budgetMs: budget.search });
    }
    const dataSource = shop.app.get<DataSource>(getDataSourceToken());
    const ranking = await benchRanking(dataSource);
    rows.push({ what: 'ranking statement', ...ranking, count: ranking.runs, budgetMs: null, cpuP95Ms: null });
    const conversation = await client.talk();
    const turn = await measured(rounds, SHOPPING_WISHES.length, (round) =>
      client.say(conversation, SHOPPING_WISHES[round % SHOPPING_WISHES.length]!),
    );
    rows.push({ what: 'shopping turn', ...turn, budgetMs: budget.turn });
    const overlap = { ...(await neighbourOverlap(dataSource)), search: await searchOverlap(shop) };
    return {
      scale: settings.scale,
      database,
      load: { before, after: loadavg()[0]! },
      rows,
      overlap,
      rssMb: process.memoryUsage().rss / 1e6,
    };
  } finally {
    await shop.close();
  }
}

async function measured(rounds: number, warmUp: number, work: (round: number) => Promise<unknown>) {
  const cpuMs: number[] = [];
  const timing = await timed(rounds, warmUp, async (round) => {
    const before = process.cpuUsage();
    await work(round);
    const { user, system } = process.cpuUsage(before);
    cpuMs.push((user + system) / 1_000);
  });
  return { ...timing, cpuP95Ms: timingOf(cpuMs.slice(warmUp)).p95Ms };
}

export function printScale({ scale, database, load, rows, overlap, rssMb }: ScaleReport): void {
  console.log(
    `\n${database} database, ${scale} articles, ${scale} shoppers; load ${load.before.toFixed(1)} → ${load.after.toFixed(1)}\n`,
  );
  for (const { what, p50Ms, p95Ms, p99Ms, budgetMs, cpuP95Ms } of rows) {
    const verdict = budgetMs === null ? '    ' : p95Ms <= budgetMs ? 'ok  ' : 'OVER';
    const figures = [p50Ms, p95Ms, p99Ms].map((value) => value.toFixed(1).padStart(8)).join('');
    const cpu = cpuP95Ms === null ? '' : `   cpu p95 ${cpuP95Ms.toFixed(0)}`;
    console.log(
      `${verdict} ${what.padEnd(30)} p50/p95/p99 ${figures} ms   budget ${String(budgetMs ?? '–').padStart(5)}${cpu}`,
    );
  }
  console.log(
    `\nfound by the indexes of what an exact comparison finds: neighbours ${overlap.neighbours.toFixed(3)}, ` +
      `ten best ranked ${overlap.ranked.toFixed(3)}, first page of a search ${overlap.search.toFixed(3)}\nwhole process ${rssMb.toFixed(0)} MB\n`,
  );
}
