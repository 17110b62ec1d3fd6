import { RUNNER_TALK } from './lexicon/runner-talk.ts';
import { plain } from './words.ts';

/** A piece of a message and what the corpus calls it. */
export interface Saying {
  said: string[];
  meant: string;
}

const byFirstWord = readSayings();
/** Number of sayings known. */
export const SAYINGS_COUNT = [...byFirstWord.values()].reduce((sum, sayings) => sum + sayings.length, 0);

function readSayings(): ReadonlyMap<string, readonly Saying[]> {
  const byFirst = new Map<string, Saying[]>();
  for (const line of RUNNER_TALK.split('\n')) {
    const [talk, meant] = line.split(' = ');
    if (!talk || !meant) continue;
    for (const said of talk.split(',').map(talkTokens)) {
      byFirst.set(said[0]!, [...(byFirst.get(said[0]!) ?? []), { said, meant: meant.trim() }]);
    }
  }
  return byFirst;
}

/** Words with what holds them together: 80/20, 2:1, zero-drop. */
function talkTokens(text: string): string[] {
  return plain(text).match(/[a-z0-9]+(?:[.:/'-][a-z0-9]+)*/g) ?? [];
}

/** The sayings in an English message, in order. */
export function sayingsIn(message: string): Saying[] {
  const words = talkTokens(message);
  return words.flatMap((word, index) =>
    (byFirstWord.get(word) ?? []).filter(({ said }) => said.every((part, offset) => words[index + offset] === part)),
  );
}

/** What the corpus calls the things this English message speaks of; empty when nothing needs another word. */
export function corpusWordsFor(message: string): string {
  return [...new Set(sayingsIn(message).map((saying) => saying.meant))].join(' ');
}
