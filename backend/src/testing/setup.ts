import 'reflect-metadata';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Nothing may complain unheard: `console.error` and `console.warn` fail the test they happen in, unless it says
 * `expectConsole('error')` first.
 */
type Level = 'error' | 'warn';
const LEVELS: Level[] = ['error', 'warn'];
const expected = new Set<Level>();
const unheard: string[] = [];

/** This test expects the console to be used; what was said can be asserted on the returned list. */
export function expectConsole(level: Level): string[] {
  expected.add(level);
  const said: string[] = [];
  vi.mocked(console[level]).mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(' ')));
  return said;
}

beforeEach(() => {
  expected.clear();
  unheard.length = 0;
  for (const level of LEVELS) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      const text = `console.${level}: ${parts.map(String).join(' ')}`;
      unheard.push(text);
      throw new Error(text);
    });
  }
});

// Code that catches everything would swallow the throw: what was said is looked at once more.
afterEach(() => {
  for (const level of LEVELS) vi.mocked(console[level]).mockRestore();
  if (unheard.length > 0) throw new Error(`the test does not expect the console to be used: ${unheard.join('; ')}`);
});
