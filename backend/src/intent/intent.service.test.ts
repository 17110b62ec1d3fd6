import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageModel, type StructuredRequest, type WriteRequest } from '../models/language-model.ts';
import { Clock } from '../platform/clock/clock.ts';
import { ProblemFilter } from '../platform/http/problem.filter.ts';
import { validationPipe } from '../platform/http/validation.ts';
import { IntentController } from './intent.controller.ts';
import { IntentService } from './intent.service.ts';

/** A model that gives the answers it is handed, and remembers what it was asked. */
class ScriptedModel extends LanguageModel {
  readonly modelId = 'scripted';
  readonly isOffline: boolean;
  readonly asked: string[] = [];
  private readonly reply: (signal: AbortSignal | undefined) => Promise<unknown>;

  constructor(reply?: (signal: AbortSignal | undefined) => Promise<unknown>) {
    super();
    this.isOffline = reply === undefined;
    this.reply = reply ?? (() => Promise.reject(new Error('offline')));
  }

  override async *writeText(_: WriteRequest): AsyncGenerator<string> {
    yield '';
  }

  override async structured<T>({ prompt, schema, signal }: StructuredRequest<T>): Promise<T> {
    this.asked.push(prompt);
    return schema.parse(await this.reply(signal));
  }
}

const says = (intent: string) => () => Promise.resolve({ intent, probability: 0.9 });
/** Belongs to no intent clearly, and no rule knows it. */
const UNCLEAR = 'mes pieds et la boutique demain';

// A model that fails is told of in the log; that is not what is looked at here.
beforeAll(() => Logger.overrideLogger(false));

describe('when a language model is asked', () => {
  test('a clear message is never sent to it', async () => {
    const model = new ScriptedModel(says('other'));
    const answer = await new IntentService(model, new Clock()).classify({
      text: 'I need trail shoes under 140 €, size 43',
    });
    expect(answer.intent).toBe('shopping');
    expect(model.asked).toEqual([]);
  });

  test('in doubt it decides the intent, and the code still reads the slots', async () => {
    const service = new IntentService(new ScriptedModel(says('shopping')), new Clock());
    expect(await service.classify({ text: `${UNCLEAR} 43` })).toMatchObject({
      intent: 'shopping',
      slots: { size: '43' },
    });
  });

  test('what the customer writes is data for it, not part of its rules', async () => {
    const model = new ScriptedModel(says('other'));
    await new IntentService(model, new Clock()).classify({ text: UNCLEAR });
    expect(JSON.parse(model.asked[0]!)).toMatchObject({ message: UNCLEAR });
  });

  test.each([
    ['fails', () => Promise.reject(new Error('429'))],
    ['makes an intent up', () => Promise.resolve({ intent: 'refund', probability: 2 })],
    [
      'is slow',
      (signal: AbortSignal | undefined) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    ],
  ] as const)('a model that %s changes nothing', async (_, reply) => {
    const offline = await new IntentService(new ScriptedModel(), new Clock()).classify({ text: UNCLEAR });
    const model = new ScriptedModel(reply);
    const service = new IntentService(model, new Clock());

    expect(await service.classify({ text: UNCLEAR })).toEqual(offline);
    expect(model.asked).toHaveLength(1);
  });
});

test('makers are known once the shop has told them', async () => {
  const service = new IntentService(new ScriptedModel(), new Clock());
  expect((await service.classify({ text: 'shoes by Tussock' })).slots.brands).toBeUndefined();
  service.learnBrandsFrom(async () => ['Tussock']);
  expect((await service.classify({ text: 'shoes by tussock' })).slots.brands).toEqual(['Tussock']);
});

describe('POST /api/intents', () => {
  let app: NestExpressApplication;
  let url: string;
  beforeAll(async () => {
    const module = await Test.createTestingModule({
      controllers: [IntentController],
      providers: [IntentService, Clock, { provide: LanguageModel, useValue: new ScriptedModel() }],
    }).compile();
    app = module.createNestApplication<NestExpressApplication>({ logger: false });
    app
      .setGlobalPrefix('api')
      .useGlobalPipes(validationPipe())
      .useGlobalFilters(new ProblemFilter())
      .useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
    await app.listen(0, '127.0.0.1');
    url = `${await app.getUrl()}/api/intents`;
  });
  afterAll(() => app.close());

  const post = (body: unknown) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  test('tells what a message means', async () => {
    const answer = await post({
      text: 'moins cher ?',
      recent: [{ role: 'assistant', text: 'Voici.', intent: 'shopping' }],
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ intent: 'shopping', language: 'fr', slots: { priceWish: 'cheaper' } });
  });

  test.each([
    [{}],
    [{ text: '' }],
    [{ text: 'x'.repeat(4_001) }],
    [{ text: 7 }],
    [{ text: 'hi', recent: 'yesterday' }],
  ])('refuses %j', async (body) => {
    expect((await post(body)).status).toBe(400);
  });
});
