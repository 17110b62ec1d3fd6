import { numbersIn } from '../../backend/src/advisor/domain/numbers.ts';
import { contentStems } from '../../backend/src/advisor/domain/words.ts';
import { questionProblems } from '../validate.ts';
import { isMachineOrder } from './machine-orders.ts';
import { ownRows, type OwnFinding, type OwnKnowledge, type OwnQuestion } from './own-rows.ts';

type Language = 'en' | 'fr';

const MARKUP = /https?:|www\.|<\/?[a-z]|[<>{}[\]]|\*\*|__|```/i;
/** Share of an answer sentence's own words that its facts have too. Below it the sentence says something else. */
const SUPPORTED_FROM = 0.25;

/** What is wrong with each question, by its id; sound ones are absent. The corpus's own validator comes first. */
export function problemsByQuestion(known: OwnKnowledge): Map<string, string[]> {
  const { article, questions } = known;
  const problems = new Map<string, string[]>();
  const add = (id: string, problem: string) => problems.set(id, [...new Set([...(problems.get(id) ?? []), problem])]);
  // Passages answer with their own sentences; what a paper puts into brackets is none of our notes.
  const { library, questions: all } = ownRows([known]);
  const isQuestion = (row: { id: string }) => /^q\d+$/.test(row.id.split('/')[1] ?? '');
  const rows = { en: all.en.filter(isQuestion), fr: all.fr.filter(isQuestion) };
  for (const problem of questionProblems(rows, new Map(library.map((entry) => [entry.articleId, entry])))) {
    // Of two that repeat each other the second is the one too many.
    const ids = [...problem.matchAll(/\/(q\d+)\/(?:en|fr)/g)].map((match) => match[1]!);
    add(ids.at(-1) ?? questions[0]!.id, problem.replaceAll(`${article.articleId}/`, ''));
  }
  for (const question of questions) for (const problem of ownProblems(question, known)) add(question.id, problem);
  return problems;
}

function ownProblems(question: OwnQuestion, { article, findings }: OwnKnowledge): string[] {
  const cited = [...new Set([...question.en.answer, ...question.fr.answer].flatMap((sentence) => sentence.rests))];
  const facts = cited.flatMap((reference) => findings[Number(reference.slice(1)) - 1] ?? []);
  return [
    ...facts.flatMap((fact) => translationProblems(fact, article.language)),
    ...(['en', 'fr'] as const).flatMap((language) => textProblems(question, language)),
  ];
}

function translationProblems({ text, translation }: OwnFinding, language: Language): string[] {
  if (!translation) return [`no translation of: ${text}`];
  const known = numbersIn(text, language);
  const invented = [...numbersIn(translation, language === 'en' ? 'fr' : 'en')].filter((number) => !known.has(number));
  return [
    ...(invented.length > 0 ? [`the translation has ${invented.join(', ')}: ${translation}`] : []),
    ...(MARKUP.test(translation) || isMachineOrder(translation)
      ? [`the translation is not plain text: ${translation}`]
      : []),
  ];
}

function textProblems(question: OwnQuestion, language: Language): string[] {
  const { question: asked, variants, answer } = question[language];
  return [asked, ...variants, ...answer.map((sentence) => sentence.text)].flatMap((text) => {
    if (MARKUP.test(text)) return [`markup or an address in: ${text}`];
    return isMachineOrder(text) ? [`an order to a machine in: ${text}`] : [];
  });
}

/** Sentences that share hardly a word with what they rest on: doubts for a human, not a refusal. */
export function doubtsAbout(question: OwnQuestion, { article, findings }: OwnKnowledge): string[] {
  return (['en', 'fr'] as const).flatMap((language) =>
    question[language].answer.flatMap(({ text, rests }) => {
      const facts = rests.flatMap((reference) => findings[Number(reference.slice(1)) - 1] ?? []);
      const known = new Set(
        facts.flatMap((fact) => contentStems(language === article.language ? fact.text : fact.translation, language)),
      );
      const stems = contentStems(text, language);
      const share = stems.filter((stem) => known.has(stem)).length / Math.max(1, stems.length);
      return share < SUPPORTED_FROM ? [`says little of what it rests on: ${text}`] : [];
    }),
  );
}
