import type { CitedArticle } from './cite.ts';
import type { TextLanguage } from './numbers.ts';
import type { Draft, StoredAnswer } from './sources.ts';
import { contentStems } from './words.ts';

const MAX_REASONS = 4;
const SAME_FROM = 0.6;

/** "Why?": what was found in the study the answer rests on, then the reasons given with it. */
export function reasonDrafts(answer: StoredAnswer, article: CitedArticle, language: TextLanguage): Draft[] {
  const rest = (reference: string) => ({ articleKey: answer.articleKey, reference });
  const said = answer.sentences
    .filter((sentence) => sentence.role === 'reason')
    .map((sentence): Draft => ({ text: sentence.text, role: 'reason', rests: sentence.findings.map(rest) }));
  const references = [...new Set(answer.sentences.flatMap((sentence) => sentence.findings))].filter((reference) =>
    reference.startsWith('f'),
  );
  const findings = references.flatMap((reference): Draft[] => {
    const finding = article.findings[Number(reference.slice(1)) - 1];
    return finding?.kind === 'finding' ? [{ text: finding.text, role: 'reason', rests: [rest(reference)] }] : [];
  });
  const drafts = [...findings];
  for (const reason of said) {
    if (!drafts.some((draft) => saysTheSame(draft.text, reason.text, language))) drafts.push(reason);
  }
  return drafts.slice(0, MAX_REASONS);
}

/** "Is that certain?": the article's own answer about its limits, else the limits themselves. */
export function certaintyDrafts(answers: readonly StoredAnswer[], article: CitedArticle): Draft[] {
  const limitsIn = (answer: StoredAnswer) =>
    answer.sentences.filter((sentence) => sentence.findings.some((reference) => reference.startsWith('l'))).length;
  const [best] = [...answers].sort((a, b) => limitsIn(b) - limitsIn(a));
  if (best && limitsIn(best) > 0) {
    return best.sentences.map((sentence) => ({
      text: sentence.text,
      role: sentence.role,
      rests: sentence.findings.map((reference) => ({ articleKey: article.key, reference })),
    }));
  }
  return article.limits.map((text, index) => ({
    text,
    role: 'limit',
    rests: [{ articleKey: article.key, reference: `l${index + 1}` }],
  }));
}

/** "Show me the study": its name, and what it found first. */
export function studyDrafts(article: CitedArticle, language: TextLanguage): Draft[] {
  const rests = [{ articleKey: article.key, reference: 'f1' }];
  const [first = ''] = article.authors;
  const who = article.authors.length > 1 ? `${first} ${language === 'fr' ? 'et collègues' : 'and colleagues'}` : first;
  const name =
    language === 'fr'
      ? `C’est « ${article.title} », de ${who}, ${article.journal}, ${article.year}.`
      : `It is “${article.title}” by ${who}, ${article.journal}, ${article.year}.`;
  const found = article.findings.slice(0, 2).map(({ text }, index): Draft => ({
    text,
    role: 'reason',
    rests: [{ articleKey: article.key, reference: `f${index + 1}` }],
  }));
  return [{ text: name, role: 'answer', rests }, ...found];
}

function saysTheSame(a: string, b: string, language: TextLanguage): boolean {
  const [left, right] = [new Set(contentStems(a, language)), contentStems(b, language)];
  return right.length > 0 && right.filter((stem) => left.has(stem)).length / right.length >= SAME_FROM;
}
