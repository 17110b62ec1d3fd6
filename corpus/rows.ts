import type { CorpusSource } from './read-source.ts';
import type { Finding, LibraryArticle, QaRow, Role, SourceArticle, SourceFile, SourceText } from './schema.ts';

export type Language = 'en' | 'fr';

/** Question rows of one language: every question, then its other wordings, in the order of articles.jsonl. */
export function qaRows({ articles, files }: CorpusSource, language: Language): QaRow[] {
  return articles.flatMap((article) => {
    const file = files.get(article.id);
    return file ? file.questions.flatMap((question) => rowsOf(article, question, language)) : [];
  });
}

function rowsOf(article: SourceArticle, question: SourceFile['questions'][number], language: Language): QaRow[] {
  const text = question[language];
  const base: QaRow = {
    id: `${article.id}/${question.id}/${language}`,
    articleId: article.id,
    lang: language,
    question: text.question,
    answer: text.answer.map((sentence) => sentence.text).join(' '),
    sentences: sentencesOf(text, article.findings),
    topics: question.topics,
  };
  const variants = text.variants.map((wording, index) => ({
    ...base,
    id: `${base.id}/v${index + 1}`,
    question: wording,
    variantOf: base.id,
  }));
  return [base, ...variants];
}

function sentencesOf(text: SourceText, findings: readonly Finding[]): QaRow['sentences'] {
  return text.answer.map((sentence, index) => ({
    text: sentence.text,
    findings: sentence.rests,
    role: index === 0 ? 'answer' : roleOf(sentence.rests, findings),
  }));
}

/** What a sentence does in its answer follows from what it rests on: limits, practical readings, or things seen. */
function roleOf(rests: readonly string[], findings: readonly Finding[]): Role {
  if (rests.every((reference) => reference.startsWith('l'))) return 'limit';
  const kinds = rests
    .filter((reference) => reference.startsWith('f'))
    .map((reference) => findings[Number(reference.slice(1)) - 1]?.kind);
  return kinds.every((kind) => kind === 'advice') ? 'action' : 'reason';
}

/** Articles with the texts a reader sees, in both languages where we have them. */
export function libraryRows(source: CorpusSource): LibraryArticle[] {
  return source.articles.map((article) => {
    const file = source.files.get(article.id);
    const { id, n, title, studyType, population, findings, limits, ...bibliography } = article;
    return {
      articleId: id,
      ...bibliography,
      volumePages: article.volumePages ?? '',
      originalTitle: title,
      participantCount: n,
      en: { title, summary: file?.en.summary ?? briefly(findings), studyType, population, findings, limits },
      fr: file ? frenchOf(article, file, source.labels) : null,
      debates: source.debates.filter((debate) => id in debate.rests),
    };
  });
}

function frenchOf(
  { findings, studyType, population }: SourceArticle,
  { fr }: SourceFile,
  labels: CorpusSource['labels'],
): LibraryArticle['fr'] {
  return {
    title: fr.title,
    summary: fr.summary,
    studyType: labels.studyTypes[studyType] ?? studyType,
    population: population && (labels.populations[population] ?? population),
    findings: fr.findings.map((text, index) => ({ text, kind: findings[index]?.kind ?? 'finding' })),
    limits: fr.limits,
  };
}

/** Articles without a summary of their own open with their first two findings. */
function briefly(findings: readonly Finding[]): string {
  return findings
    .slice(0, 2)
    .map((finding) => finding.text)
    .join(' ');
}
