import { type ModelSettings, openLanguageModel } from '../models/open-models.ts';
import { type FakeBehaviour, ProviderFake } from '../models/testing/provider-fake.ts';
import { Clock } from '../platform/clock/clock.ts';
import { IntentService } from './intent.service.ts';
import { describeIntents } from './testing/intent.suite.ts';

const NO_MODEL = { modelsDir: '', embedder: 'none' } as const;
const ignore = () => {};

/** A Mistral that says the same of every message it is asked about. */
async function withMistral(behaviour: FakeBehaviour) {
  const fake = await ProviderFake.open({ dialect: 'mistral', apiKey: 'test-key' });
  fake.next(...Array.from({ length: 100 }, () => behaviour));
  const settings = { ...NO_MODEL, mistralApiKey: 'test-key', mistralBaseUrl: fake.url, mistralChatModel: 'mistral' };
  const model = await openLanguageModel(settings as ModelSettings, { warn: ignore });
  return { service: new IntentService(model, new Clock()), close: () => fake.close() };
}

describeIntents('own classifier', async () => {
  const model = await openLanguageModel(NO_MODEL as ModelSettings, { warn: ignore });
  return { service: new IntentService(model, new Clock()) };
});

describeIntents('Mistral in doubt', () => withMistral({ kind: 'ok', json: { intent: 'smalltalk', probability: 0.9 } }));

describeIntents('a Mistral that answers nonsense', () => withMistral({ kind: 'ok', rawJson: '{"intent":"refund"}' }));

describeIntents('a Mistral that is down', () => withMistral({ kind: 'bad-request' }));
