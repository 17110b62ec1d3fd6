import type { TextLanguage } from './numbers.ts';
import type { Debate, Draft, Rest, SentenceRole, StoredAnswer } from './sources.ts';
import { contentStems, plain } from './words.ts';

const MAX_SENTENCES = 5;
/** A second article speaks only when it was found almost as strongly as the first. */
const JOINS_FROM = 0.7;
/** Two sentences with this share of common stems say the same. */
const SAME_FROM = 0.5;
/** Stems a borrowed sentence must share with the question, so that it stands on its own there. */
const MIN_SHARED = 2;

const ORDER: Readonly<Record<SentenceRole, number>> = { answer: 0, reason: 1, action: 2, personal: 3, limit: 4 };

/** Openings that lean on a sentence before: such a sentence cannot be borrowed. */
const LEANING =
  /^(?:yes|no|not|it|its|that|this|these|those|they|them|but|so|and|then|there|both|instead|also|still|only|about|roughly|oui|non|pas|elle|elles|ils?|ca|c'|cela|ce|ces|cette|mais|donc|et|alors|la|le seul|aussi|environ|plutot|les deux)\b/;

/** What an answer is made from. */
export interface Material {
  language: TextLanguage;
  /** Stems of what was asked. */
  asked: ReadonlySet<string>;
  main: StoredAnswer;
  /** Further answers, best first. */
  others: readonly StoredAnswer[];
  debates: readonly Debate[];
}

/** An answer of two to five sentences: what to know, why, what to do, and the limit; a second article where it adds. */
export function composeAnswer(material: Material): Draft[] {
  const own = material.main.sentences.map((sentence): Draft => ({
    text: sentence.text,
    role: sentence.role,
    rests: restsOf(material.main, sentence.findings),
  }));
  const debate = fittingDebate(own, material);
  const borrowed = debate ? undefined : borrowedSentence(own, material);
  const added = [debate, borrowed].filter((draft) => draft !== undefined);
  const kept = shortened(own, MAX_SENTENCES - added.length);
  return [...kept, ...added].sort((a, b) => ORDER[a.role] - ORDER[b.role]);
}

/** Puts a computed sentence before the limits; the last reason makes room where the answer is long. */
export function withComputed(drafts: readonly Draft[], computed: Draft): Draft[] {
  const kept = shortened(drafts, MAX_SENTENCES - 1);
  const limit = kept.findIndex((draft) => draft.role === 'limit');
  const at = limit < 0 ? kept.length : limit;
  return [...kept.slice(0, at), computed, ...kept.slice(at)];
}

/** Drops the last reasons first: the answer, an action and a limit stay. */
function shortened(drafts: readonly Draft[], size: number): Draft[] {
  const kept = [...drafts];
  while (kept.length > size) {
    const index = kept.findLastIndex((draft) => draft.role === 'reason');
    kept.splice(index > 0 ? index : kept.length - 2, 1);
  }
  return kept;
}

function fittingDebate(own: readonly Draft[], { debates, main, others }: Material): Draft | undefined {
  const cited = new Set(own.flatMap((draft) => draft.rests.map((rest) => `${rest.articleKey} ${rest.reference}`)));
  const found = new Set([main, ...others].map((answer) => answer.articleKey));
  const debate = debates.find(({ rests }) => {
    const sides = Object.keys(rests);
    const isOurs =
      sides.includes(main.articleKey) &&
      rests[main.articleKey]!.some((reference) => cited.has(`${main.articleKey} ${reference}`));
    return isOurs && sides.some((side) => side !== main.articleKey && found.has(side));
  });
  return (
    debate && {
      text: debate.text,
      role: 'limit',
      rests: Object.entries(debate.rests).flatMap(([articleKey, references]) =>
        references.map((reference) => ({ articleKey, reference })),
      ),
    }
  );
}

function borrowedSentence(own: readonly Draft[], { language, asked, main, others }: Material): Draft | undefined {
  const said = own.map((draft) => new Set(contentStems(draft.text, language)));
  const candidates = others
    .filter((answer) => answer.articleKey !== main.articleKey && answer.score >= JOINS_FROM * main.score)
    .flatMap((answer) =>
      answer.sentences
        .filter((sentence) => sentence.role !== 'limit')
        .map((sentence) => ({ answer, sentence, stems: contentStems(sentence.text, language) })),
    )
    .filter(({ sentence }) => !LEANING.test(plain(sentence.text)))
    .map((candidate) => ({ ...candidate, shared: candidate.stems.filter((stem) => asked.has(stem)).length }))
    .filter(({ shared, stems }) => shared >= MIN_SHARED && said.every((known) => overlap(stems, known) < SAME_FROM))
    .sort(
      (a, b) =>
        b.shared - a.shared || b.answer.score - a.answer.score || a.answer.key.localeCompare(b.answer.key, 'en'),
    );
  const [best] = candidates;
  return (
    best && {
      text: best.sentence.text,
      role: best.sentence.role === 'action' ? 'action' : 'reason',
      rests: restsOf(best.answer, best.sentence.findings),
    }
  );
}

function overlap(stems: readonly string[], known: ReadonlySet<string>): number {
  return stems.length === 0 ? 1 : stems.filter((stem) => known.has(stem)).length / stems.length;
}

function restsOf(answer: StoredAnswer, references: readonly string[]): Rest[] {
  return references.map((reference) => ({ articleKey: answer.articleKey, reference }));
}
