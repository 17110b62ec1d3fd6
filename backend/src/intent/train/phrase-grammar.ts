import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Intent } from '../intent.contract.ts';
import type { Row } from './rows.ts';

const LanguageGrammar = z.object({
  words: z.record(z.string(), z.array(z.string()).min(1)).describe('What each gap is filled with'),
  phrases: z.partialRecord(Intent, z.array(z.string())).describe('Sentences with gaps such as {article}'),
});
const Grammar = z.object({ en: LanguageGrammar, fr: LanguageGrammar }).meta({ id: 'PhraseGrammar' });

const GRAMMAR_FILE = join(import.meta.dirname, '..', 'rows', 'phrase-grammar.json');
/** Sentences made of each pattern. More of them only repeat the pattern. */
const PER_PHRASE = 12;

/** A fixed order of choices, different for each gap: no randomness, every word gets its turn. */
function fill(phrase: string, words: Readonly<Record<string, readonly string[]>>, turn: number): string {
  let gap = 0;
  return phrase.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const choices = words[name];
    if (!choices) throw new Error(`The phrase "${phrase}" names unknown words: ${name}.`);
    gap += 1;
    return choices[(turn * (2 * gap + 1) + phrase.length * gap) % choices.length]!;
  });
}

/** Training rows made from the phrase grammars: the same list every time. */
export function grammarRows(): Row[] {
  const grammar = Grammar.parse(JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8')));
  const rows = (['en', 'fr'] as const).flatMap((language) => {
    const { words, phrases } = grammar[language];
    return Intent.options.flatMap((intent) =>
      (phrases[intent] ?? []).flatMap((phrase) =>
        Array.from({ length: PER_PHRASE }, (_, turn): Row => ({ text: fill(phrase, words, turn), intent, language })),
      ),
    );
  });
  return [...new Map(rows.map((row) => [row.text, row])).values()];
}
