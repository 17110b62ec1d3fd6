import { ResilientLanguageModel } from '../resilience/resilient-language-model.ts';
import { describeLanguageModel } from '../suites/language-model.suite.ts';
import { ProviderFake } from '../testing/provider-fake.ts';
import { MistralChat } from './mistral-chat.ts';

describeLanguageModel('Mistral', async (resilience) => {
  const fake = await ProviderFake.open({ dialect: 'mistral', apiKey: 'test-key' });
  const chat = new MistralChat({ apiKey: 'test-key', model: 'mistral-small-latest', baseUrl: fake.url });
  return { fake, model: new ResilientLanguageModel(chat, resilience) };
});
