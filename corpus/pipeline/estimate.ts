import type { Batch } from './batches.ts';
import { QUESTION_RULES, WORDING_RULES } from './write-questions.prompt.ts';

/** Characters of a token, English and French together; JSON and French accents cost more than plain English (about 4). */
const CHARACTERS_A_TOKEN = 3.5;
/** What a batch is answered with: about five questions in two languages, and their facts. */
const QUESTION_ANSWER_TOKENS = 2_200;
const WORDING_PROMPT_TOKENS = 300;
const WORDING_ANSWER_TOKENS = 700;
/** The JSON schema, which is sent along. */
const SCHEMA_TOKENS = 500;

/** US dollars for a million tokens. Mistral's list price of Mistral Small; other models: --price IN,OUT. */
const KNOWN_PRICES: readonly (readonly [model: RegExp, price: Price])[] = [
  [/^mistral-small/, { input: 0.1, output: 0.3 }],
];

export interface Price {
  input: number;
  output: number;
}

export interface Estimate {
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** In US dollars; null when the model's price is not known. */
  dollars: number | null;
}

/** What asking about these batches will take; an upper guess, since passages may hold nothing to ask. */
export function estimateOf(batches: readonly Batch[], modelId: string, price = knownPrice(modelId)): Estimate {
  const tokens = (text: string) => Math.ceil(text.length / CHARACTERS_A_TOKEN);
  const rules = tokens(QUESTION_RULES) + tokens(WORDING_RULES) + 2 * SCHEMA_TOKENS + WORDING_PROMPT_TOKENS;
  const inputTokens = batches.reduce((sum, batch) => sum + tokens(batch.prompt) + rules, 0);
  const outputTokens = batches.length * (QUESTION_ANSWER_TOKENS + WORDING_ANSWER_TOKENS);
  const dollars = price ? (inputTokens * price.input + outputTokens * price.output) / 1_000_000 : null;
  return { requests: 2 * batches.length, inputTokens, outputTokens, dollars };
}

export function estimateSentence({ requests, inputTokens, outputTokens, dollars }: Estimate, modelId: string): string {
  const count = (number: number) => number.toLocaleString('en');
  const cost =
    dollars === null
      ? 'the price of this model is not known here (--price IN,OUT)'
      : `about $${dollars.toFixed(dollars < 1 ? 3 : 2)}`;
  return `${modelId}: ${count(requests)} requests, about ${count(inputTokens)} tokens in and ${count(outputTokens)} out: ${cost}.`;
}

function knownPrice(modelId: string): Price | undefined {
  return KNOWN_PRICES.find(([model]) => model.test(modelId))?.[1];
}
