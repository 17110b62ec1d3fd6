import type { CorpusSource } from './read-source.ts';
import type { QaRow } from './schema.ts';

/** Topics with fewer questions than this share a line. */
const LISTED_FROM = 8;

/** The text of CARD.md; every number in it is counted here. */
export function cardOf(source: CorpusSource, rows: Readonly<Record<'en' | 'fr', readonly QaRow[]>>): string {
  const core = source.articles.filter((article) => article.tier === 'core');
  const extra = source.articles.filter((article) => article.tier === 'extra');
  const base = { en: baseOf(rows.en), fr: baseOf(rows.fr) };
  const findings = source.articles.reduce((sum, article) => sum + article.findings.length, 0);
  return `# Corpus card

What Foulée's coach knows. Written by \`npm run corpus -- build\`; do not edit by hand.

| | English | French |
|---|---:|---:|
| articles with questions and answers | ${core.length} | ${core.length} |
| further articles (bibliography and findings) | ${extra.length} | – |
| questions | ${base.en.length} | ${base.fr.length} |
| other wordings of them | ${rows.en.length - base.en.length} | ${rows.fr.length - base.fr.length} |
| **rows** | **${rows.en.length}** | **${rows.fr.length}** |
| answer sentences, each with its findings | ${sentences(base.en)} | ${sentences(base.fr)} |
| findings and practical readings | ${findings} | ${[...source.files.values()].reduce((sum, file) => sum + file.fr.findings.length, 0)} |

## Questions by topic

| topic | English rows | French rows |
|---|---:|---:|
${topicLines(rows)}

## Questions by area

| area | articles | English rows | French rows |
|---|---:|---:|---:|
${areaLines(source, rows)}

${PROSE}`;
}

const baseOf = (rows: readonly QaRow[]) => rows.filter((row) => row.variantOf === undefined);
const sentences = (rows: readonly QaRow[]) => rows.reduce((sum, row) => sum + row.sentences.length, 0);

function topicLines(rows: Readonly<Record<'en' | 'fr', readonly QaRow[]>>): string {
  const counts = { en: countTopics(rows.en), fr: countTopics(rows.fr) };
  const topics = [...counts.en.keys()].sort(
    (a, b) => counts.en.get(b)! - counts.en.get(a)! || a.localeCompare(b, 'en'),
  );
  const listed = topics.filter((topic) => counts.en.get(topic)! >= LISTED_FROM);
  const rest = topics.slice(listed.length);
  const sum = (language: 'en' | 'fr') => rest.reduce((total, topic) => total + (counts[language].get(topic) ?? 0), 0);
  const lines = listed.map((topic) => `| ${topic} | ${counts.en.get(topic)} | ${counts.fr.get(topic) ?? 0} |`);
  return [...lines, `| ${rest.length} further topics | ${sum('en')} | ${sum('fr')} |`].join('\n');
}

function countTopics(rows: readonly QaRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const topic of rows.flatMap((row) => row.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

function areaLines({ articles }: CorpusSource, rows: Readonly<Record<'en' | 'fr', readonly QaRow[]>>): string {
  const areaOf = new Map(articles.map((article) => [article.id, article.area]));
  const count = (language: 'en' | 'fr', area: string) =>
    rows[language].filter((row) => areaOf.get(row.articleId) === area).length;
  return [...new Set(articles.map((article) => article.area))]
    .sort()
    .map(
      (area) =>
        `| ${area} | ${articles.filter((article) => article.area === area).length} | ${count('en', area)} | ${count('fr', area)} |`,
    )
    .join('\n');
}

const PROSE = `## How it is made

- \`articles.jsonl\` holds the bibliography of each article, its findings (\`finding\`: seen in the paper; \`advice\`: our practical reading of it) and its limits, in English.
- \`source/<article>.json\` holds, for each article with questions, its summary in both languages, the French of every finding and limit, and about ten questions with answers of two to five sentences.
  Each sentence names the findings or limits it rests on. French is written as French, with the same facts, not word for word.
- Augmentation: every question has one to three other wordings in each language: in runners' words, with typos, in terse search style, as a long message with context. They share the answer of their question.
- \`debates.json\` holds the sentences that say where studies disagree, with the findings of each side.
- \`npm run corpus -- build\` writes \`qa.en.jsonl\`, \`qa.fr.jsonl\`, \`library.jsonl\` and this card; the same input gives the same bytes.
- \`npm run corpus -- check\` (part of \`npm test\`) checks: schemas, unique ids, every number of an answer in the findings it rests on, every article covered, no near-duplicate questions,
  both languages complete, no editor's notes left in a text.
- A sentence's role follows from what it rests on: the first is the \`answer\`; one that rests on limits only is a \`limit\`; on practical readings only, an \`action\`; else a \`reason\`.

## Licence

Our own words, under the licence of the repository (MIT). Articles are cited with their DOI; no abstract, table or figure of theirs is copied.

## Known gaps

- Findings were condensed by hand from abstracts and summaries; a reader who decides anything on them should open the article.
- The further articles have no questions, and no French; they are pages of the library in English.
- Little on: blisters and chafing, running with chronic disease, ultramarathons beyond fuelling and pacing, wheelchair racing, running under 12 years.
- Most studied runners are men, trained, European or North American; answers name this limit where it matters.
`;
