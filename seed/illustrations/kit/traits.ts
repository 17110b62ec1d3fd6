import type { IllustrationInput } from '../illustration-input.ts';
import { settledParams } from '../varieties.ts';
import { hashText, randomStream } from './random.ts';

/**
 * The features of one model: what the catalogue says about it, else a choice made from its seed.
 * Every trait is drawn from its own name, so that adding one never changes the others, and the
 * colour is left out, so that two colours of a model have the same shape.
 */
export class Traits {
  readonly kind: string;
  readonly #params: IllustrationInput['params'];
  readonly #seed: string;

  constructor(input: IllustrationInput) {
    this.kind = input.kind;
    this.#params = settledParams(input);
    const { variantSeed } = input.params;
    this.#seed = `${input.kind}|${variantSeed ?? `${input.title}|${stableText(input.params)}`}`;
  }

  /** A number in [0, 1): always the same for one model and one name. */
  chance(name: string): number {
    return randomStream(hashText(`${this.#seed}|${name}`))();
  }

  /** A stream of numbers in [0, 1) for things that come in numbers, such as drops of paint. */
  stream(name: string): () => number {
    return randomStream(hashText(`${this.#seed}|${name}`));
  }

  /** The parameter, which is in [0, 1], or the chance of that name, spread from `low` to `high`. */
  between(name: string, low: number, high: number): number {
    const given = this.#params[name];
    const share = typeof given === 'number' && Number.isFinite(given) ? given : this.chance(name);
    return low + (high - low) * Math.min(1, Math.max(0, share));
  }

  /** A whole number from `low` to `high`, both included. A parameter is taken as it is, bounded. */
  count(name: string, low: number, high: number): number {
    const given = this.#params[name];
    const wish =
      typeof given === 'number' && Number.isFinite(given)
        ? Math.round(given)
        : low + Math.floor(this.chance(name) * (high - low + 1));
    return Math.min(high, Math.max(low, wish));
  }

  /** A yes or no: the parameter, or true with the given probability in [0, 1]. */
  has(name: string, probability: number): boolean {
    const given = this.#params[name];
    if (typeof given === 'boolean') return given;
    if (typeof given === 'number') return given > 0;
    return this.chance(name) < probability;
  }

  /** One of the choices: the parameter when it is one of them, else by chance. */
  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const given = choices.find((choice) => choice === this.#params[name]);
    const index = Math.floor(this.chance(name) * choices.length);
    return given ?? (choices[index] as Choice);
  }

  /** The text of a parameter, or the fallback. */
  text(name: string, fallback: string): string {
    const given = this.#params[name];
    return typeof given === 'string' ? given : fallback;
  }
}

function stableText(params: IllustrationInput['params']): string {
  return JSON.stringify(Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
