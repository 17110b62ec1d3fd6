import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { LanguageModel, WriteRequest } from '../language-model.ts';
import { ModelUnavailable } from '../model-failure.ts';
import type { ResilienceEvent, ResilienceOptions } from '../resilience/resilient-calls.ts';
import type { FakeBehaviour, ProviderFake } from '../testing/provider-fake.ts';

interface LanguageModelUnderTest {
  /** The production client with its resilience around it. */
  model: LanguageModel;
  fake: ProviderFake;
}

type Open = (resilience: Partial<ResilienceOptions>) => Promise<LanguageModelUnderTest>;

const REQUEST: WriteRequest = {
  system: 'You are a running coach.',
  messages: [{ role: 'user', content: 'Où courir à Élancourt ? 🏃‍♀️ Dis-moi tout.' }],
};
const ECHO = `You said: ${REQUEST.messages[0]!.content}`;
const Verdict = z.object({
  intent: z.enum(['advice', 'shopping']),
  probability: z.number().min(0).max(1),
  city: z.string().optional(),
});
const QUESTION = { system: 'Classify.', prompt: 'I need shoes', schema: Verdict };
const VERDICT = { intent: 'shopping', probability: 0.9 } as const;

/** Time-outs short enough for a test; the fake hangs for ever, so the outcome does not depend on speed. */
const SHORT = { firstTextTimeoutMs: 40, idleTimeoutMs: 40, answerTimeoutMs: 40 };

const THREE_TIMES = <T>(value: T): [T, T, T] => [value, value, value];

/** What every language model must do, against a server that speaks its provider's protocol. */
export function describeLanguageModel(name: string, open: Open): void {
  describe(`${name} as a language model`, () => {
    const closing: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const close of closing.splice(0)) await close();
    });

    async function start(script: FakeBehaviour[] = [], resilience: Partial<ResilienceOptions> = {}) {
      const events: ResilienceEvent[] = [];
      const { model, fake } = await open({ delayMs: () => 0, onEvent: (event) => events.push(event), ...resilience });
      closing.push(() => fake.close());
      fake.next(...script);
      return { model, fake, events };
    }

    describeAnswers(start);
    describeFailures(start);
    describeStreams(start);
    describeBreaker(start);
  });
}

type Start = (
  script?: FakeBehaviour[],
  resilience?: Partial<ResilienceOptions>,
) => Promise<LanguageModelUnderTest & { events: ResilienceEvent[] }>;

async function collect(stream: AsyncIterable<string>): Promise<{ pieces: string[]; error: unknown }> {
  const pieces: string[] = [];
  try {
    for await (const piece of stream) pieces.push(piece);
    return { pieces, error: undefined };
  } catch (error) {
    return { pieces, error };
  }
}

async function unavailable(promise: Promise<unknown>): Promise<ModelUnavailable> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ModelUnavailable);
  return error as ModelUnavailable;
}

function describeAnswers(start: Start): void {
  test('writes its answer in several pieces, none empty, accents and emoji whole', async () => {
    const { model } = await start();
    const { pieces, error } = await collect(model.writeText(REQUEST));
    expect(error).toBeUndefined();
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces).not.toContain('');
    expect(pieces.join('')).toBe(ECHO);
  });

  test('hands the provider the key, the rules, the talk so far and the limits', async () => {
    const { model, fake } = await start();
    const messages = [
      { role: 'user', content: 'hi' } as const,
      { role: 'assistant', content: 'hello' } as const,
      { role: 'user', content: 'taper?' } as const,
    ];
    await collect(model.writeText({ ...REQUEST, messages, maxTokens: 77, temperature: 0.2 }));
    const { body, authorization } = fake.requests[0]!;
    expect(authorization).toBe('Bearer test-key');
    expect(body).toMatchObject({ model: model.modelId, stream: true, max_tokens: 77, temperature: 0.2 });
    expect(body.messages).toMatchObject([{ role: 'system', content: REQUEST.system }, ...messages]);
  });

  test('fills a schema, optional fields left out or given', async () => {
    const { model, fake } = await start([
      { kind: 'ok', json: VERDICT },
      { kind: 'ok', json: { ...VERDICT, city: 'Évry' } },
    ]);
    expect(await model.structured(QUESTION)).toEqual(VERDICT);
    expect(await model.structured(QUESTION)).toEqual({ ...VERDICT, city: 'Évry' });
    expect(JSON.stringify(fake.requests[0]!.body)).toContain('"probability"');
  });

  test('several askers at once each get their own answer', async () => {
    const { model } = await start();
    const asked = Array.from({ length: 10 }, (_, i) => `question ${i}`);
    const answers = await Promise.all(
      asked.map((content) => collect(model.writeText({ ...REQUEST, messages: [{ role: 'user', content }] }))),
    );
    expect(answers.map(({ pieces }) => pieces.join(''))).toEqual(asked.map((content) => `You said: ${content}`));
  });
}

function describeFailures(start: Start): void {
  test.each([
    { said: 'a refused key', behaviour: { kind: 'unauthorized' }, reason: 'unauthorized' },
    { said: 'a request the provider does not understand', behaviour: { kind: 'bad-request' }, reason: 'bad-request' },
    {
      said: 'a rate limit that lasts longer than a runner waits',
      behaviour: { kind: 'rate-limited', retryAfterSeconds: 60 },
      reason: 'rate-limited',
    },
  ] as const)('$said is not tried again', async ({ behaviour, reason }) => {
    for (const ask of ['text', 'object']) {
      const { model, fake } = await start(THREE_TIMES(behaviour));
      const error = await unavailable(
        ask === 'text'
          ? collect(model.writeText(REQUEST)).then((result) => Promise.reject(result.error))
          : model.structured(QUESTION),
      );
      expect(error).toMatchObject({ reason, modelId: model.modelId, hasEmittedText: false });
      expect(fake.requests).toHaveLength(1);
      expect(`${error.message} ${(error.cause as Error).message}`).not.toMatch(/sk-|test-key/);
    }
  });

  test.each([
    { said: 'an error of the server', behaviour: { kind: 'server-error' }, reason: 'server-error' },
    {
      said: 'a connection cut before the answer',
      behaviour: { kind: 'cut', afterPieces: 0, abrupt: true },
      reason: 'connection',
    },
    { said: 'malformed JSON', behaviour: { kind: 'malformed-json' }, reason: 'invalid-answer' },
    { said: 'a short rate limit', behaviour: { kind: 'rate-limited', retryAfterSeconds: 1 }, reason: 'rate-limited' },
  ] as const)('$said is mended by trying again, and given up after three tries', async ({ behaviour, reason }) => {
    const mended = await start([
      behaviour,
      behaviour,
      { kind: 'ok' },
      behaviour,
      behaviour,
      { kind: 'ok', json: VERDICT },
    ]);
    expect((await collect(mended.model.writeText(REQUEST))).pieces.join('')).toBe(ECHO);
    expect(await mended.model.structured(QUESTION)).toEqual(VERDICT);
    expect(mended.fake.requests).toHaveLength(6);

    const givenUp = await start([...THREE_TIMES(behaviour), ...THREE_TIMES(behaviour)], { failuresToOpen: 100 });
    expect((await collect(givenUp.model.writeText(REQUEST))).error).toMatchObject({ reason, hasEmittedText: false });
    expect((await unavailable(givenUp.model.structured(QUESTION))).reason).toBe(reason);
    expect(givenUp.fake.requests).toHaveLength(6);
  });

  test('waits as long as Retry-After asks, and says so', async () => {
    const delays: number[] = [];
    const delayMs: ResilienceOptions['delayMs'] = (_attempt, failure) => {
      delays.push(failure.retryAfterMs ?? -1);
      return 0;
    };
    const { model, events } = await start([{ kind: 'rate-limited', retryAfterSeconds: 2 }], { delayMs });
    await model.structured(QUESTION);
    expect(delays).toEqual([2000]);
    expect(events).toMatchObject([{ kind: 'retry', attempt: 1 }]);
  });

  test('a provider that asked for a minute is not asked again before', async () => {
    let nowMs = 1_000_000;
    const { model, fake } = await start([{ kind: 'rate-limited', retryAfterSeconds: 60 }], { nowMs: () => nowMs });
    await unavailable(model.structured(QUESTION));
    nowMs += 59_000;
    expect((await unavailable(model.structured(QUESTION))).reason).toBe('rate-limited');
    expect(fake.requests).toHaveLength(1);
    nowMs += 2_000;
    await model.structured(QUESTION);
    expect(fake.requests).toHaveLength(2);
  });

  test('an object that does not fit its schema never reaches the caller', async () => {
    const wrong: FakeBehaviour = { kind: 'ok', json: { intent: 'sell everything', probability: 7 } };
    const { model } = await start(THREE_TIMES(wrong));
    expect((await unavailable(model.structured(QUESTION))).reason).toBe('invalid-answer');
  });

  test('a provider that does not answer is given up in time, and hung up on', async () => {
    const { model, fake } = await start([{ kind: 'hang' }, { kind: 'hang' }], SHORT);
    expect((await collect(model.writeText(REQUEST))).error).toMatchObject({ reason: 'timeout', hasEmittedText: false });
    expect((await unavailable(model.structured(QUESTION))).reason).toBe('timeout');
    expect(fake.requests).toHaveLength(2);
    await Promise.all(fake.requests.map((request) => request.abandoned));
  });
}

function describeStreams(start: Start): void {
  test.each([true, false])(
    'a stream cut after some text is an error, not a short answer (abrupt: %s)',
    async (abrupt) => {
      const { model, fake } = await start([{ kind: 'cut', afterPieces: 3, abrupt }]);
      const { pieces, error } = await collect(model.writeText(REQUEST));
      expect(ECHO.startsWith(pieces.join(''))).toBe(true);
      expect(pieces.join('').length).toBeGreaterThan(0);
      expect(error).toMatchObject({ reason: 'connection', hasEmittedText: true });
      expect(fake.requests).toHaveLength(1);
    },
  );

  test('a stream that stands still is given up, with what was written so far', async () => {
    const { model, fake } = await start([{ kind: 'hang', afterPieces: 2 }], { idleTimeoutMs: 40 });
    const { pieces, error } = await collect(model.writeText(REQUEST));
    expect(pieces.join('').length).toBeGreaterThan(0);
    expect(error).toMatchObject({ reason: 'timeout', hasEmittedText: true });
    await fake.requests[0]!.abandoned;
  });

  test('a runner who leaves in the middle stops the provider too', async () => {
    const { model, fake } = await start([
      { kind: 'hang', afterPieces: 2 },
      { kind: 'hang', afterPieces: 2 },
    ]);
    for await (const piece of model.writeText(REQUEST)) {
      expect(piece).not.toBe('');
      break;
    }
    await fake.requests[0]!.abandoned;
    const controller = new AbortController();
    const reason = new Error('page closed');
    const reading = collect(model.writeText({ ...REQUEST, signal: controller.signal }));
    await vi.waitFor(() => expect(fake.requests).toHaveLength(2));
    controller.abort(reason);
    expect((await reading).error).toBe(reason);
    await fake.requests[1]!.abandoned;
  });

  test('who has left before asking costs nothing', async () => {
    const { model, fake } = await start();
    const reason = new Error('gone');
    const signal = AbortSignal.abort(reason);
    expect((await collect(model.writeText({ ...REQUEST, signal }))).error).toBe(reason);
    await expect(model.structured({ ...QUESTION, signal })).rejects.toBe(reason);
    expect(fake.requests).toHaveLength(0);
  });

  test('a slow answer within the time allowed is an answer', async () => {
    const later = Promise.withResolvers<void>();
    const { model, fake } = await start([{ kind: 'slow', until: later.promise }]);
    const reading = collect(model.writeText(REQUEST));
    await vi.waitFor(() => expect(fake.requests).toHaveLength(1));
    later.resolve();
    expect((await reading).pieces.join('')).toBe(ECHO);
  });
}

function describeBreaker(start: Start): void {
  test('after five failures in a row the model is left alone, and comes back when it answers', async () => {
    const failing = Array.from({ length: 5 }, (): FakeBehaviour => ({ kind: 'server-error' }));
    const { model, fake, events } = await start(failing, { retries: 0, failuresToOpen: 5, breakMs: 60_000 });
    for (const _ of failing) expect((await unavailable(model.structured(QUESTION))).reason).toBe('server-error');
    expect((await unavailable(model.structured(QUESTION))).reason).toBe('circuit-open');
    expect((await collect(model.writeText(REQUEST))).error).toMatchObject({ reason: 'circuit-open' });
    expect(fake.requests).toHaveLength(5);
    expect(events.map((event) => event.kind)).toEqual(['circuit-opened']);

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    try {
      expect((await collect(model.writeText(REQUEST))).pieces.join('')).toBe(ECHO);
    } finally {
      vi.useRealTimers();
    }
    expect(events.map((event) => event.kind)).toEqual(['circuit-opened', 'circuit-closed']);
  });

  test('requests the provider refuses as wrong do not open the circuit for others', async () => {
    const { model } = await start(
      Array.from({ length: 6 }, (): FakeBehaviour => ({ kind: 'bad-request' })),
      { failuresToOpen: 3 },
    );
    for (let i = 0; i < 6; i += 1) await unavailable(model.structured(QUESTION));
    expect((await collect(model.writeText(REQUEST))).pieces.join('')).toBe(ECHO);
  });
}
