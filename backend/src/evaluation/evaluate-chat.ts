import { randomUUIDv7 } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import { ChatService } from '../chat/chat.service.ts';
import type { TurnPart } from '../chat/chat.contract.ts';
import { IdentityService } from '../identity/identity.service.ts';
import { Intent } from '../intent/intent.contract.ts';
import { readJsonl } from '../platform/import/jsonl-lines.ts';
import { IdentityRepository } from '../identity/identity.repository.ts';

const Expectation = z.object({
  say: z.string(),
  /** Intent that must be heard. */
  intent: Intent.optional(),
  /** Part types that must come, such as `data-products`. */
  parts: z.array(z.string()).default([]),
  /** Part types that must not come. */
  without: z.array(z.string()).default([]),
  /** Regular expression the text must match, case ignored. */
  matches: z.string().optional(),
});

/** One scripted dialogue a line. */
export const Dialogue = z.object({
  name: z.string(),
  language: z.enum(['en', 'fr']).default('en'),
  turns: z.array(Expectation).min(1),
});
export type Dialogue = z.infer<typeof Dialogue>;

export interface ChatReport {
  dialogues: number;
  turns: number;
  passed: number;
  passRate: number;
  /** Advice and plan turns that showed a product, of all such turns; must be 0. */
  productLeakRate: number;
  msPerTurn: number;
  failures: string[];
}

const SELLING = new Set(['data-products', 'data-complements', 'data-offer']);

/** Plays scripted dialogues against the product's own chat and counts what was expected and came. */
export async function evaluateChat(app: INestApplicationContext, path: string): Promise<ChatReport> {
  const report: ChatReport = {
    dialogues: 0,
    turns: 0,
    passed: 0,
    passRate: 0,
    productLeakRate: 0,
    msPerTurn: 0,
    failures: [],
  };
  const leaks = { turns: 0, leaked: 0 };
  let tookMs = 0;
  for await (const entry of readJsonl(path, Dialogue)) {
    if ('problem' in entry) throw new Error(`${path}, line ${entry.line}: ${entry.problem}`);
    report.dialogues += 1;
    for await (const { turn, parts, ms } of play(app, entry.row)) {
      const problems = problemsOf(turn, parts);
      report.turns += 1;
      tookMs += ms;
      if (problems.length === 0) report.passed += 1;
      else report.failures.push(`${entry.row.name}: "${turn.say}": ${problems.join('; ')}`);
      const heard = intentOf(parts);
      if (heard === 'shopping' || heard === 'cart') continue;
      leaks.turns += 1;
      if (parts.some((part) => SELLING.has(part.type))) leaks.leaked += 1;
    }
  }
  report.passRate = report.turns ? report.passed / report.turns : 0;
  report.productLeakRate = leaks.turns ? leaks.leaked / leaks.turns : 0;
  report.msPerTurn = report.turns ? tookMs / report.turns : 0;
  return report;
}

async function* play(app: INestApplicationContext, dialogue: Dialogue) {
  const chat = app.get(ChatService);
  const runner = await app.get(IdentityRepository).createRunner(randomUUIDv7());
  await app.get(IdentityService).changeProfile(runner.id, { language: dialogue.language });
  const viewer = { runnerId: runner.id, isGuest: true, role: 'runner', language: dialogue.language } as const;
  const { id: conversationId } = await chat.start(viewer, dialogue.language);
  for (const turn of dialogue.turns) {
    const startedAt = performance.now();
    const parts: TurnPart[] = [];
    const request = { text: turn.say };
    const answer = await chat.openTurn({ viewer, conversationId, request, siteLanguage: dialogue.language });
    for await (const part of answer.parts) parts.push(part);
    yield { turn, parts, ms: performance.now() - startedAt };
  }
}

function intentOf(parts: TurnPart[]): string | undefined {
  return parts.find((part) => part.type === 'data-intent')?.data.intent;
}

function problemsOf(turn: z.infer<typeof Expectation>, parts: TurnPart[]): string[] {
  const types = new Set<string>(parts.map((part) => part.type));
  const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const heard = intentOf(parts);
  return [
    turn.intent && heard !== turn.intent && `heard ${heard ?? 'a red flag'} instead of ${turn.intent}`,
    ...turn.parts.filter((type) => !types.has(type)).map((type) => `no ${type}`),
    ...turn.without.filter((type) => types.has(type)).map((type) => `${type} although it must not come`),
    turn.matches && !new RegExp(turn.matches, 'i').test(text) && `the text does not match /${turn.matches}/`,
  ].filter((problem) => typeof problem === 'string');
}
