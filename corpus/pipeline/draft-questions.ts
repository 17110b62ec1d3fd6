import { numbersIn } from '../../backend/src/advisor/domain/numbers.ts';
import type { LanguageModel } from '../../backend/src/models/language-model.ts';
import { ModelUnavailable } from '../../backend/src/models/model-failure.ts';
import { wordsOf } from '../near-duplicates.ts';
import type { SourceText } from '../schema.ts';
import type { OwnArticle } from './article.ts';
import { batchesOf, type Batch } from './batches.ts';
import { isMachineOrder } from './machine-orders.ts';
import type { OwnFinding, OwnKnowledge, OwnQuestion } from './own-rows.ts';
import { tidy } from './parsed-article.ts';
import type { ProgressFile } from './progress-file.ts';
import {
  QUESTION_RULES,
  WORDING_RULES,
  WrittenQuestions,
  WrittenWordings,
  wordingPrompt,
} from './write-questions.prompt.ts';

interface Asking {
  model: LanguageModel;
  progress: ProgressFile;
  /** Called after each batch; `isSkipped` when the model's answers to it would not fit the form. */
  onBatch: (isSkipped: boolean) => void;
}

/**
 * Lets a model write questions and answers from an article, and other wordings of the questions. What was answered before is
 * taken from the progress file. Rejects with ModelUnavailable when the model does not answer; what is done stays done.
 */
export async function draftQuestions(article: OwnArticle, { model, progress, onBatch }: Asking): Promise<OwnKnowledge> {
  const draft = new Draft(article);
  for (const batch of batchesOf(article, model.modelId)) {
    try {
      const written = await questionsFor(batch, { model, progress });
      draft.add(batch, written, await wordingsFor(batch, written, { model, progress }));
      onBatch(false);
    } catch (error) {
      // One odd passage must not hold up the others; it keeps answering with its own sentences.
      if (!(error instanceof ModelUnavailable) || error.reason !== 'invalid-answer') throw error;
      onBatch(true);
    }
  }
  return draft.knowledge();
}

async function questionsFor(
  batch: Batch,
  { model, progress }: Pick<Asking, 'model' | 'progress'>,
): Promise<WrittenQuestions> {
  const known = progress.questionsOf(batch.key);
  if (known) return known;
  const value = await model.structured({ system: QUESTION_RULES, prompt: batch.prompt, schema: WrittenQuestions });
  progress.add({ kind: 'questions', key: batch.key, value });
  return value;
}

async function wordingsFor(
  batch: Batch,
  { questions }: WrittenQuestions,
  { model, progress }: Pick<Asking, 'model' | 'progress'>,
): Promise<WrittenWordings> {
  if (questions.length === 0) return { wordings: [] };
  const known = progress.wordingsOf(batch.key);
  if (known) return known;
  const prompt = wordingPrompt(questions.map(({ en, fr }) => ({ en: en.question, fr: fr.question })));
  const value = await model.structured({ system: WORDING_RULES, prompt, schema: WrittenWordings });
  progress.add({ kind: 'wordings', key: batch.key, value });
  return value;
}

/** Sentences a model names by number become findings of the article: its own words, whatever the model made of them. */
class Draft {
  private readonly article: OwnArticle;
  private readonly findings: OwnFinding[] = [];
  private readonly questions: OwnQuestion[] = [];

  constructor(article: OwnArticle) {
    this.article = article;
  }

  add(batch: Batch, { questions, facts }: WrittenQuestions, { wordings }: WrittenWordings): void {
    for (const [index, question] of questions.entries()) {
      const reworded = wordings.find((entry) => entry.question === index + 1);
      const cited = [...question.en.answer, ...question.fr.answer].flatMap((sentence) => sentence.rests);
      const text = (language: 'en' | 'fr'): SourceText => {
        const answer = question[language].answer.map((sentence) => ({
          text: tidy(sentence.text),
          rests: [...new Set(sentence.rests.map((n) => this.reference(batch, n, facts)))],
        }));
        const asked = tidy(question[language].question);
        return {
          question: asked,
          variants: fitWordings(reworded?.[language] ?? [], { question: asked, answer }, language),
          answer,
        };
      };
      const passageIds = [...new Set(cited.flatMap((n) => batch.sentences[n - 1]?.passageId ?? []))];
      this.questions.push({ id: `q${this.questions.length + 1}`, passageIds, en: text('en'), fr: text('fr') });
    }
  }

  knowledge(): OwnKnowledge {
    return { article: this.article, findings: this.findings, questions: this.questions };
  }

  /** `f0` stands for a sentence that does not exist: the validator names it. */
  private reference(batch: Batch, n: number, facts: WrittenQuestions['facts']): string {
    const sentence = batch.sentences[n - 1];
    if (!sentence) return 'f0';
    const index = this.findings.findIndex((finding) => finding.text === sentence.text);
    if (index >= 0) return `f${index + 1}`;
    const fact = facts.find((entry) => entry.sentence === n);
    return `f${this.findings.push({ text: sentence.text, translation: tidy(fact?.translation ?? ''), kind: fact?.kind ?? 'finding' })}`;
  }
}

/** Wordings that add a number, markup or an order, or say the same words again, are of no use. */
function fitWordings(
  wordings: readonly string[],
  { question, answer }: Pick<SourceText, 'question' | 'answer'>,
  language: 'en' | 'fr',
): string[] {
  const known = numbersIn([question, ...answer.map((sentence) => sentence.text)].join('\n'), language);
  const seen = new Set([sameness(question)]);
  return wordings.map(tidy).filter((wording) => {
    const isNew = seen.size < seen.add(sameness(wording)).size;
    return (
      isNew &&
      !isMachineOrder(wording) &&
      !/[<>{}[\]]|https?:/.test(wording) &&
      [...numbersIn(wording, language)].every((number) => known.has(number))
    );
  });
}

const sameness = (text: string) => [...wordsOf(text)].sort().join(' ');
