import { wordCount, type Block } from './parsed-article.ts';
import { sentencesOf } from './sentences.ts';

/** Words of a passage: as long as the window of the local model bears (about 256 tokens), long enough to make sense alone. */
export const FEWEST_WORDS = 120;
export const MOST_WORDS = 180;
/** A rest shorter than this joins the passage before it. */
const REST_WORDS = 50;

/** Less is a line of a title page or a caption that lost its picture. */
const ALONE_WORDS = 15;
/** A line of a table of contents. */
const DOT_LEADERS = /(?:\.\s?){5,}/;

/** Some sentences of one section that stand together. */
export interface Passage {
  /** Heading of its section; empty before the first. */
  heading: string;
  sentences: string[];
}

/** Cuts an article into passages at ends of sentences, never across headings. */
export function passagesOf(blocks: readonly Block[], language: 'en' | 'fr'): Passage[] {
  return sectionsOf(blocks).flatMap(({ heading, paragraphs }) => {
    const sentences = paragraphs
      .flatMap((paragraph) => sentencesOf(paragraph, language))
      .filter((sentence) => !DOT_LEADERS.test(sentence));
    const groups = groupsOf(sentences).filter((group) => wordCount(group.join(' ')) >= ALONE_WORDS);
    return groups.map((group) => ({ heading, sentences: group }));
  });
}

interface Section {
  heading: string;
  paragraphs: string[];
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: '', paragraphs: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block.text.slice(0, 200), paragraphs: [] });
    else sections.at(-1)!.paragraphs.push(block.text);
  }
  return sections.filter((section) => section.paragraphs.length > 0);
}

function groupsOf(sentences: readonly string[]): string[][] {
  const groups: string[][] = [];
  let open: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    const more = wordCount(sentence);
    if (words >= FEWEST_WORDS || (open.length > 0 && words + more > MOST_WORDS)) {
      groups.push(open);
      open = [];
      words = 0;
    }
    open.push(sentence);
    words += more;
  }
  const before = groups.at(-1);
  if (before && words < REST_WORDS) before.push(...open);
  else if (open.length > 0) groups.push(open);
  return groups;
}
