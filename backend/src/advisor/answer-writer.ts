import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { LanguageModel } from '../models/language-model.ts';
import { ModelUnavailable } from '../models/model-failure.ts';
import { supportedProse, type Fact } from './domain/check-prose.ts';
import type { TextLanguage } from './domain/numbers.ts';
import { factText, type ArticleFacts, type Draft, type Rest } from './domain/sources.ts';
import { AdviceProse, adviceProsePrompt } from './prompts/advice-prose.v1.ts';

/** The coach's page; the folder stands beside backend/ in the sources and in the build alike. */
const PERSONAS = join(import.meta.dirname, '../../../guides/personas');

interface WrittenFact extends Fact {
  rests: Rest[];
}

/** Lets a language model, where there is one, say the same facts in better prose; what it writes is checked. */
@Injectable()
export class AnswerWriter {
  private readonly logger = new Logger('Advisor');
  private readonly personas = new Map<TextLanguage, Promise<string>>();

  constructor(private readonly model: LanguageModel) {}

  /**
   * The drafts as they are, or as a model put them. Sentences of its own whose numbers or words are not in their facts are
   * dropped; when too little remains, or the model cannot answer, the drafts stand. Computed sentences are never rewritten.
   */
  async write(
    question: string,
    drafts: readonly Draft[],
    { articles, language }: { articles: readonly ArticleFacts[]; language: TextLanguage },
  ): Promise<Draft[]> {
    const prose = drafts.filter((draft) => draft.role !== 'personal');
    if (this.model.isOffline || prose.length < 2) return [...drafts];
    const facts = factsOf(prose, articles);
    const written = await this.ask(question, facts, language);
    const supported = written && supportedProse(written, facts, question, language);
    if (!written || !supported || supported.length < 2 || supported[0] !== written[0]) return [...drafts];
    const rewritten = supported.map((sentence): Draft => {
      const role = written.find((original) => original === sentence)!.role;
      return {
        text: sentence.text,
        role,
        rests: sentence.facts.flatMap((n) => facts.find((fact) => fact.n === n)!.rests),
      };
    });
    const limits = rewritten.filter((draft) => draft.role === 'limit');
    return [
      ...rewritten.filter((draft) => draft.role !== 'limit'),
      ...drafts.filter((draft) => draft.role === 'personal'),
      ...limits,
    ];
  }

  private async ask(
    question: string,
    facts: readonly Fact[],
    language: TextLanguage,
  ): Promise<AdviceProse['sentences'] | null> {
    try {
      const prompt = adviceProsePrompt(question, facts, { persona: await this.persona(language), language });
      return (await this.model.structured({ ...prompt, schema: AdviceProse })).sentences;
    } catch (error) {
      if (!(error instanceof ModelUnavailable)) throw error;
      this.logger.warn(`The model could not write the answer (${error.reason}); the offline writer did.`);
      return null;
    }
  }

  private persona(language: TextLanguage): Promise<string> {
    const known = this.personas.get(language) ?? readFile(join(PERSONAS, `coach.${language}.md`), 'utf8');
    this.personas.set(language, known);
    return known;
  }
}

/** One fact a finding: its text, and the sentences that already say it. */
function factsOf(drafts: readonly Draft[], articles: readonly ArticleFacts[]): WrittenFact[] {
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const facts = new Map<string, WrittenFact & { texts: string[] }>();
  for (const draft of drafts) {
    for (const rest of draft.rests) {
      const key = `${rest.articleKey} ${rest.reference}`;
      const text = factText(byKey.get(rest.articleKey), rest.reference);
      const fact = facts.get(key) ?? { n: facts.size + 1, texts: text ? [text] : [], rests: [rest] };
      fact.texts.push(draft.text);
      facts.set(key, fact);
    }
  }
  return [...facts.values()];
}
