import type { CorpusSource } from '../read-source.ts';
import { libraryRows, qaRows } from '../rows.ts';
import type { Finding, LibraryArticle, QaRow, SourceFile, SourceText } from '../schema.ts';
import { usableSentences, type OwnArticle, type OwnPassage } from './article.ts';

type Language = 'en' | 'fr';

/** A sentence of the article that answers rest on, and what it says in the other language. */
export interface OwnFinding {
  /** Verbatim, in the article's language. */
  text: string;
  translation: string;
  kind: Finding['kind'];
}

/** A question somebody has approved. `f1` of a sentence's `rests` is the first finding. */
export interface OwnQuestion {
  id: string;
  passageIds: readonly string[];
  en: SourceText;
  fr: SourceText;
}

export interface OwnKnowledge {
  article: OwnArticle;
  findings: readonly OwnFinding[];
  questions: readonly OwnQuestion[];
}

export interface OwnRows {
  library: LibraryArticle[];
  questions: Record<Language, QaRow[]>;
}

const STUDY_TYPE = { en: 'article of the shop', fr: 'article de la boutique' };
const SUMMARY_SENTENCES = 2;

/**
 * Articles as the rows the library is imported from. Approved questions come first; passages none of them rests on can be
 * asked about too, and answer with their own sentences, in the article's language.
 */
export function ownRows(known: readonly OwnKnowledge[]): OwnRows {
  const source = sourceOf(known);
  return { library: libraryRows(source), questions: { en: qaRows(source, 'en'), fr: qaRows(source, 'fr') } };
}

/** Files of a folder the library is imported from. */
export function ownFiles(rows: OwnRows): Map<string, string> {
  const jsonl = (lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return new Map([
    ['library.jsonl', jsonl(rows.library)],
    ['qa.en.jsonl', jsonl(rows.questions.en)],
    ['qa.fr.jsonl', jsonl(rows.questions.fr)],
  ]);
}

function sourceOf(known: readonly OwnKnowledge[]): CorpusSource {
  const parts = known.map(partsOf);
  return {
    articles: parts.map((part) => part.article),
    files: new Map(parts.map((part) => [part.article.id, part.file])),
    labels: { studyTypes: { [STUDY_TYPE.en]: STUDY_TYPE.fr }, populations: {} },
    debates: [],
  };
}

function partsOf({ article, findings, questions }: OwnKnowledge): {
  article: CorpusSource['articles'][number];
  file: SourceFile;
} {
  const covered = new Set(questions.flatMap((question) => question.passageIds));
  const open = article.passages.filter((passage) => !covered.has(passage.id) && usableSentences(passage).length > 0);
  const texts = (language: Language) => [
    ...findings.map((finding) => (language === article.language ? finding.text : finding.translation)),
    ...open.map(shownText),
  ];
  const summary = article.passages.flatMap(usableSentences).slice(0, SUMMARY_SENTENCES).join(' ');
  const kinds = [...findings.map((finding) => finding.kind), ...open.map(() => 'finding' as const)];
  const asked = [
    ...questions,
    ...open.map((passage, index) => passageQuestion(article, passage, `f${findings.length + index + 1}`)),
  ];
  const { articleId, area, authors, year, title, journal, volumePages, doi } = article;
  return {
    article: {
      id: articleId,
      tier: 'core',
      area,
      authors,
      year,
      title,
      journal,
      volumePages,
      doi,
      studyType: STUDY_TYPE.en,
      population: null,
      n: null,
      topics: article.topics,
      findings: texts('en').map((text, index) => ({ text, kind: kinds[index]! })),
      limits: [],
    },
    file: {
      articleId,
      en: { summary },
      fr: { title, summary, findings: texts('fr'), limits: [] },
      questions: asked.map(({ id, en, fr }) => ({ id, topics: article.topics, en, fr })),
    },
  };
}

/** What is left out is marked. */
function shownText(passage: OwnPassage): string {
  return passage.sentences.map((sentence) => (sentence.isOrder ? '(…)' : sentence.text)).join(' ');
}

/** A passage asks nothing by itself; its question names it, and its answer is its sentences. */
function passageQuestion(article: OwnArticle, passage: OwnPassage, reference: string): OwnQuestion {
  const heading = passage.heading.replace(/^[\d.]+\s+/, '');
  const about = heading && heading !== article.title;
  const answer = usableSentences(passage).map((text) => ({ text, rests: [reference] }));
  const question = {
    en: about ? `What does “${article.title}” say about “${heading}”?` : `What does “${article.title}” say?`,
    fr: about ? `Que dit « ${article.title} » sur « ${heading} » ?` : `Que dit « ${article.title} » ?`,
  };
  const text = (language: Language): SourceText => ({ question: question[language], variants: [], answer });
  return { id: passage.id, passageIds: [passage.id], en: text('en'), fr: text('fr') };
}
