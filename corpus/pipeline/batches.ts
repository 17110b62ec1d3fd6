import { createHash } from 'node:crypto';
import { usableSentences, type OwnArticle } from './article.ts';
import { PROMPT_VERSION, questionPrompt, type NumberedPassage } from './write-questions.prompt.ts';

/** About 500 words a request: enough to see what belongs together, short enough to be answered whole. */
const PASSAGES_A_BATCH = 3;

export interface BatchSentence {
  passageId: string;
  text: string;
}

/** Some passages of an article a model is asked about at once. */
export interface Batch {
  /** The same for the same text, prompt and model: what was answered before is not asked again. */
  key: string;
  prompt: string;
  /** Sentence number n of the prompt is at n − 1. */
  sentences: BatchSentence[];
}

export function batchesOf(article: OwnArticle, modelId: string): Batch[] {
  const batches: Batch[] = [];
  for (let at = 0; at < article.passages.length; at += PASSAGES_A_BATCH) {
    const sentences: BatchSentence[] = [];
    const passages = article.passages.slice(at, at + PASSAGES_A_BATCH).flatMap((passage): NumberedPassage[] => {
      const numbered = usableSentences(passage).map((text) => ({
        n: sentences.push({ passageId: passage.id, text }),
        text,
      }));
      return numbered.length > 0 ? [{ heading: passage.heading, sentences: numbered }] : [];
    });
    if (passages.length === 0) continue;
    const prompt = questionPrompt(article, passages);
    batches.push({
      key: createHash('sha256').update(`${PROMPT_VERSION}\n${modelId}\n${prompt}`).digest('hex').slice(0, 32),
      prompt,
      sentences,
    });
  }
  return batches;
}
