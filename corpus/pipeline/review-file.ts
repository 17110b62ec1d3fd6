import type { SourceText } from '../schema.ts';
import { doubtsAbout, problemsByQuestion } from './check-questions.ts';
import type { OwnFinding, OwnKnowledge, OwnQuestion } from './own-rows.ts';
import type { ProgressFile } from './progress-file.ts';

const INTRODUCTION = `# Questions and answers to review

Written by MODEL. Read each one against its findings, which are sentences of the article.

- \`[x]\` takes a question, \`[ ]\` leaves it out. Lines with \`!\` say why one was not taken for you.
- You may change any text after the colon. \`{f1 f2}\` at the end of an answer names the findings it rests on.
- Then: \`npm run corpus -- accept FILE\`. Everything is checked again before it is used.
`;

/** The review as Markdown; sound questions are ticked, doubtful ones are not. */
export function reviewText(known: readonly OwnKnowledge[], modelId: string, fileName: string): string {
  const head = INTRODUCTION.replace('MODEL', modelId).replace('FILE', fileName);
  return [head, ...known.map(articleSection)].join('\n');
}

function articleSection(known: OwnKnowledge): string {
  const { article, findings, questions } = known;
  const problems = problemsByQuestion(known);
  const lines = questions.flatMap((question) =>
    questionLines(question, [...(problems.get(question.id) ?? []), ...doubtsAbout(question, known)]),
  );
  const facts = findings.flatMap(({ text, translation, kind }, index) => [
    `- f${index + 1} ${kind}: ${text}`,
    `- f${index + 1} translation: ${translation}`,
  ]);
  return [
    `## ${article.articleId}`,
    '',
    `${article.title} (${article.year})`,
    '',
    '### Findings',
    '',
    ...facts,
    '',
    ...lines,
  ].join('\n');
}

function questionLines(question: OwnQuestion, problems: readonly string[]): string[] {
  const remarks = problems.map((problem) => `- ! ${problem}`);
  return [
    `### [${problems.length === 0 ? 'x' : ' '}] ${question.id}`,
    '',
    ...remarks,
    ...textLines(question.en, 'en'),
    ...textLines(question.fr, 'fr'),
    '',
  ];
}

function textLines({ question, variants, answer }: SourceText, language: 'en' | 'fr'): string[] {
  return [
    `- question (${language}): ${question}`,
    ...variants.map((wording) => `- wording (${language}): ${wording}`),
    ...answer.map((sentence) => `- answer (${language}): ${sentence.text} {${sentence.rests.join(' ')}}`),
  ];
}

/**
 * Reads a review back: ticked questions only, of articles the progress file still knows.
 * @throws an Error that names the line which cannot be understood.
 */
export function readReview(text: string, progress: Pick<ProgressFile, 'article'>): OwnKnowledge[] {
  const known: OpenArticle[] = [];
  let question: OpenQuestion | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const place = `line ${index + 1}`;
    const [, articleId] = /^## (own-[a-z0-9-]+)\s*$/.exec(line) ?? [];
    const [, tick, id] = /^### \[([ xX])\] (q\d+)\s*$/.exec(line) ?? [];
    if (articleId) {
      known.push(openArticle(articleId, progress, place));
      question = undefined;
    } else if (id) {
      if (known.length === 0) throw new Error(`${place}: a question before the first article`);
      question = { id, isTaken: tick !== ' ', en: emptyText(), fr: emptyText() };
      known.at(-1)!.questions.push(question);
    } else if (line.startsWith('- ') && known.length > 0 && !line.startsWith('- ! ')) {
      if (question) readTextLine(line, question, place);
      else readFindingLine(line, known.at(-1)!.findings, place);
    }
  }
  return known.map(closed);
}

interface OpenQuestion {
  id: string;
  isTaken: boolean;
  en: SourceText;
  fr: SourceText;
}

interface OpenArticle {
  article: OwnKnowledge['article'];
  findings: OwnFinding[];
  questions: OpenQuestion[];
}

const emptyText = (): SourceText => ({ question: '', variants: [], answer: [] });

function openArticle(articleId: string, progress: Pick<ProgressFile, 'article'>, place: string): OpenArticle {
  const article = progress.article(articleId);
  if (!article) {
    throw new Error(
      `${place}: ${articleId} is not in the progress file beside this review. Keep both together, or add the article again.`,
    );
  }
  return { article, findings: [], questions: [] };
}

function readTextLine(line: string, question: OpenQuestion, place: string): void {
  const [, what, language, text] = /^- (question|wording|answer) \((en|fr)\): (.*\S)\s*$/.exec(line) ?? [];
  if (!what || !text) {
    throw new Error(`${place}: this is neither a question, a wording nor an answer: ${line.slice(0, 80)}`);
  }
  const target = question[language as 'en' | 'fr'];
  if (what === 'question') target.question = text;
  if (what === 'wording') target.variants.push(text);
  if (what !== 'answer') return;
  const [, sentence, references] = /^(.*\S)\s*\{(f\d+(?:[ ,]+f\d+)*)\}$/.exec(text) ?? [];
  if (!sentence) throw new Error(`${place}: an answer ends with the findings it rests on, such as {f1 f2}`);
  target.answer.push({ text: sentence, rests: references!.split(/[ ,]+/) });
}

function readFindingLine(line: string, findings: OwnFinding[], place: string): void {
  const [, number, what, text = ''] = /^- f(\d+) (finding|advice|translation):\s*(.*?)\s*$/.exec(line) ?? [];
  if (!what) throw new Error(`${place}: this is not a finding: ${line.slice(0, 80)}`);
  const finding = (findings[Number(number) - 1] ??= { text: '', translation: '', kind: 'finding' });
  if (what === 'translation') finding.translation = text;
  else Object.assign(finding, { text, kind: what });
}

/** A question's passages follow from its findings, which must still be sentences of the article. */
function closed({ article, findings, questions }: OpenArticle): OwnKnowledge {
  const passageOf = new Map(
    article.passages.flatMap((passage) =>
      passage.sentences.filter((sentence) => !sentence.isOrder).map((sentence) => [sentence.text, passage.id]),
    ),
  );
  const changed = [...findings].findIndex((finding) => !finding || !passageOf.has(finding.text));
  if (changed >= 0) {
    throw new Error(
      `${article.articleId}: f${changed + 1} is not a sentence of the article. Findings stay as they are; change the translation or the answer instead.`,
    );
  }
  const taken = questions
    .filter((question) => question.isTaken)
    .map(({ id, en, fr }): OwnQuestion => {
      const cited = [...en.answer, ...fr.answer].flatMap((sentence) => sentence.rests);
      return {
        id,
        en,
        fr,
        passageIds: [
          ...new Set(
            cited.flatMap((reference) => passageOf.get(findings[Number(reference.slice(1)) - 1]?.text ?? '') ?? []),
          ),
        ],
      };
    });
  const incomplete = taken.find(({ en, fr }) => [en, fr].some((text) => !text.question || text.answer.length === 0));
  if (incomplete) {
    throw new Error(`${article.articleId}/${incomplete.id} lacks its question or its answer in one of the languages.`);
  }
  return { article, findings, questions: taken };
}
