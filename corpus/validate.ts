import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersIn, unsupportedNumbers } from '../backend/src/advisor/domain/numbers.ts';
import { builtFiles } from './make.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { readJsonl, readSource, type CorpusSource } from './read-source.ts';
import { LibraryArticle, QaRow } from './schema.ts';

/** What issue 3 asks for, a language. */
const MIN_BASE = 800;
const MIN_ROWS = 1_600;

/** An editor's mark that must not reach a reader, such as "[memory]". */
const EDITORS_NOTE = /\[[^\]]*\]|\bTODO\b|\bsession\b.{0,20}\bagent\b/i;

/** Everything wrong with the corpus, as sentences that name the place; empty when it is sound. */
export function validateCorpus(folder: string): string[] {
  const source = readSource(folder);
  const rows = { en: readJsonl(join(folder, 'qa.en.jsonl'), QaRow), fr: readJsonl(join(folder, 'qa.fr.jsonl'), QaRow) };
  const library = new Map(
    readJsonl(join(folder, 'library.jsonl'), LibraryArticle).map((article) => [article.articleId, article]),
  );
  return [
    ...staleFiles(folder),
    ...coverage(source, rows),
    ...frenchFacts(source),
    ...questionProblems(rows, library),
    ...notes([...library.values()]),
    ...debateProblems(source, library),
  ];
}

/** What is wrong with questions and answers, whoever wrote them: numbers, references, languages, repetitions. */
export function questionProblems(rows: Rows, library: ReadonlyMap<string, LibraryArticle>): string[] {
  return [
    ...[...rows.en, ...rows.fr].flatMap((row) => rowProblems(row, library.get(row.articleId))),
    ...pairs(rows),
    ...(['en', 'fr'] as const).flatMap((language) => duplicates(rows[language])),
  ];
}

function staleFiles(folder: string): string[] {
  return [...builtFiles(folder)].flatMap(([name, text]) => {
    const path = join(folder, name);
    return existsSync(path) && readFileSync(path, 'utf8') === text
      ? []
      : [`${name} is not what the build makes: run npm run corpus -- build`];
  });
}

type Rows = Record<'en' | 'fr', QaRow[]>;

function coverage({ articles, files }: CorpusSource, rows: Rows): string[] {
  const missing = articles
    .filter((article) => article.tier === 'core' && !files.has(article.id))
    .map((article) => `${article.id} has no questions`);
  const counts = (['en', 'fr'] as const).flatMap((language) => {
    const base = rows[language].filter((row) => row.variantOf === undefined).length;
    return [
      base < MIN_BASE ? `${language}: ${base} questions, fewer than ${MIN_BASE}` : '',
      rows[language].length < MIN_ROWS ? `${language}: ${rows[language].length} rows, fewer than ${MIN_ROWS}` : '',
    ];
  });
  return [...missing, ...counts.filter(Boolean)];
}

/** French findings say the same numbers as the English ones, in the same order. */
function frenchFacts({ articles, files }: CorpusSource): string[] {
  return articles.flatMap((article) => {
    const file = files.get(article.id);
    if (!file) return [];
    const english = [...article.findings.map((finding) => finding.text), ...article.limits];
    const french = [...file.fr.findings, ...file.fr.limits];
    if (french.length !== english.length || file.fr.findings.length !== article.findings.length) {
      return [`${article.id}: French findings or limits are missing`];
    }
    return french.flatMap((text, index) => {
      const known = numbersIn(english[index]!, 'en');
      const invented = [...numbersIn(text, 'fr')].filter((number) => !known.has(number));
      return invented.length > 0 ? [`${article.id}: French fact ${index + 1} has ${invented.join(', ')}`] : [];
    });
  });
}

function rowProblems(row: QaRow, article: LibraryArticle | undefined): string[] {
  const text = article?.[row.lang];
  if (!text) return [`${row.id}: no article`];
  if (row.variantOf !== undefined) return EDITORS_NOTE.test(row.question) ? [`${row.id}: editor's note`] : [];
  return row.sentences.flatMap((sentence) => {
    const facts = sentence.findings.map((reference) => factOf(text, reference));
    if (facts.some((fact) => fact === undefined)) return [`${row.id}: ${sentence.findings.join(', ')} does not exist`];
    const invented = unsupportedNumbers(sentence.text, facts as string[], row.lang);
    return [
      ...(invented.length > 0
        ? [`${row.id}: ${invented.join(', ')} not in ${sentence.findings.join(', ')}: ${sentence.text}`]
        : []),
      ...(EDITORS_NOTE.test(sentence.text) ? [`${row.id}: editor's note in: ${sentence.text}`] : []),
    ];
  });
}

function factOf(text: NonNullable<LibraryArticle['fr']>, reference: string): string | undefined {
  const index = Number(reference.slice(1)) - 1;
  return reference.startsWith('f') ? text.findings[index]?.text : text.limits[index];
}

/** Every question exists in both languages; ids are unique. */
function pairs(rows: Rows): string[] {
  const ids = [...rows.en, ...rows.fr].map((row) => row.id);
  const seen = new Set<string>();
  const repeated = ids.filter((id) => seen.size === seen.add(id).size).map((id) => `${id} occurs twice`);
  const base = (language: 'en' | 'fr') =>
    new Set(rows[language].filter((row) => !row.variantOf).map((row) => row.id.slice(0, -3)));
  const [english, french] = [base('en'), base('fr')];
  return [
    ...repeated,
    ...[...english].filter((id) => !french.has(id)).map((id) => `${id} has no French`),
    ...[...french].filter((id) => !english.has(id)).map((id) => `${id} has no English`),
  ];
}

function duplicates(rows: readonly QaRow[]): string[] {
  const wordings = rows.map((row) => ({ id: row.id, group: row.variantOf ?? row.id, text: row.question }));
  return nearDuplicates(wordings).map(([a, b]) => `${a} and ${b} ask the same in the same words`);
}

function notes(library: readonly LibraryArticle[]): string[] {
  return library.flatMap((article) =>
    [article.en, article.fr].flatMap((text) =>
      text
        ? [text.title, text.summary, ...text.findings.map((finding) => finding.text), ...text.limits]
            .filter((line) => EDITORS_NOTE.test(line))
            .map((line) => `${article.articleId}: editor's note in: ${line}`)
        : [],
    ),
  );
}

/** A sentence about a disagreement has only numbers of the findings of its sides. */
function debateProblems({ debates }: CorpusSource, library: ReadonlyMap<string, LibraryArticle>): string[] {
  return debates.flatMap((debate) =>
    (['en', 'fr'] as const).flatMap((language) => {
      const facts = Object.entries(debate.rests).flatMap(([articleId, references]) => {
        const text = library.get(articleId)?.[language];
        return references.map((reference) => (text ? factOf(text, reference) : undefined));
      });
      if (facts.some((fact) => fact === undefined)) {
        return [`debate ${debate.id}: a side does not exist in ${language}`];
      }
      return unsupportedNumbers(debate[language], facts as string[], language).map(
        (number) => `debate ${debate.id}: ${number} is in no finding`,
      );
    }),
  );
}
