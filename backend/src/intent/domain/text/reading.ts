import { normalizeText } from './normalize.ts';

/** Stands where words were taken: no letter, no digit, no space, so that neighbours never grow together. */
const TAKEN = '~';

/**
 * A message being read slot by slot. What one extractor has understood it takes away, so that the 50 of "50 minutes"
 * is not also a price. Patterns see normalised text: lower case, no accents.
 */
export class Reading {
  private rest: string;
  readonly normalized: string;

  constructor(text: string) {
    this.normalized = normalizeText(text);
    this.rest = this.normalized;
  }

  /** What nobody has taken yet. */
  get text(): string {
    return this.rest;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.rest);
  }

  find(pattern: RegExp): RegExpExecArray | null {
    return pattern.exec(this.rest);
  }

  /** The first match, taken away. The pattern must not be global. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.rest);
    if (match) this.cover(match.index, match[0].length);
    return match;
  }

  /** Every match, from left to right, all taken away. */
  takeAll(pattern: RegExp): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.take(pattern); match && match[0] !== ''; match = this.take(pattern)) found.push(match);
    return found;
  }

  cover(start: number, length: number): void {
    this.rest = this.rest.slice(0, start) + TAKEN.repeat(length) + this.rest.slice(start + length);
  }
}
