import { Injectable } from '@nestjs/common';
import type { Profile } from '../identity/profile.contract.ts';
import type { AdviceAnswer, RedFlag } from './advisor.contract.ts';
import { AdvisorRepository } from './advisor.repository.ts';
import { citedArticle, debatesOf, storedAnswer } from './answer-material.ts';
import { AnswerSearch, type FoundAnswers } from './answer-search.ts';
import { AnswerWriter } from './answer-writer.ts';
import { citeDrafts } from './domain/cite.ts';
import { composeAnswer, withComputed } from './domain/compose-answer.ts';
import { ANSWER_FROM } from './domain/confidence.ts';
import { convertedSentences } from './domain/convert-units.ts';
import { detectLanguage } from './domain/detect-language.ts';
import { extracted } from './domain/extract-sentences.ts';
import { certaintyDrafts, reasonDrafts, studyDrafts } from './domain/follow-up-drafts.ts';
import { followUpOf, lastQuestion, type FollowUp, type ThreadTurn } from './domain/follow-up.ts';
import type { TextLanguage } from './domain/numbers.ts';
import { personalSentence } from './domain/personal-numbers.ts';
import { redFlagMessage } from './domain/red-flags/red-flag-message.ts';
import { redFlagOf } from './domain/red-flags/red-flag-of.ts';
import type { Draft } from './domain/sources.ts';

/** What the coach is asked. */
export interface AdviceQuestion {
  question: string;
  /** Language of the answer; without it, that of the question, else English. */
  language?: TextLanguage;
  /** The talk before, oldest first. */
  thread?: readonly ThreadTurn[];
  profile?: Profile;
}

/** Questions offered beside a reply. */
const SUGGESTIONS = 3;

const UNKNOWN: Readonly<Record<TextLanguage, string>> = {
  en: 'I have no study I trust on that, so I would rather not guess. Here is what I can answer near it.',
  fr: 'Je n’ai pas d’étude fiable sur ce point, et je préfère ne pas deviner. Voici à quoi je peux répondre, tout près.',
};

/** The coach's knowledge: cited or silent. Knows no product and no shop. */
@Injectable()
export class AdvisorService {
  constructor(
    private readonly search: AnswerSearch,
    private readonly writer: AnswerWriter,
    private readonly repository: AdvisorRepository,
  ) {}

  /** The danger a message speaks of, with what to do in the given language; null for none. To be asked before anything else. */
  checkRedFlags(text: string, language: TextLanguage): RedFlag | null {
    const flag = redFlagOf(text);
    return flag && { code: flag.code, urgency: flag.urgency, message: redFlagMessage(flag.code, language) };
  }

  /**
   * Answers from the corpus, every sentence with its findings, or says that it does not know and what it does. A red flag
   * comes first: an emergency is answered by it alone, a lesser one beside the articles that belong to it.
   */
  async advise({ question, thread = [], profile = {}, ...asked }: AdviceQuestion): Promise<AdviceAnswer> {
    const language = asked.language ?? detectLanguage(question) ?? 'en';
    const redFlag = this.checkRedFlags(question, language);
    if (redFlag) return this.warned(redFlag, { question, language, profile });
    const followUp = followUpOf(question, thread);
    if (followUp && followUp.kind !== 'refine') return this.followed(followUp, { language, thread });
    const found = await this.search.find(followUp?.question ?? question, detectLanguage(question) ?? language);
    return found.confidence < ANSWER_FROM
      ? this.abstained(found, language)
      : this.answered(found, { question, language, profile });
  }

  private async warned(redFlag: RedFlag, { question, language, profile }: Asked): Promise<AdviceAnswer> {
    const articleKeys = redFlagOf(question)?.articleIds ?? [];
    const warning: AdviceAnswer = {
      language,
      abstained: false,
      redFlag,
      sentences: [],
      citations: [],
      suggestions: [],
      confidence: 1,
    };
    if (redFlag.urgency === 'emergency' || articleKeys.length === 0) return warning;
    const found = await this.search.find(question, detectLanguage(question) ?? language, { articleKeys });
    if (found.confidence < ANSWER_FROM) return warning;
    return { ...(await this.answered(found, { question, language, profile })), redFlag };
  }

  private async answered(found: FoundAnswers, { question, language, profile }: Asked): Promise<AdviceAnswer> {
    const entities = found.answers;
    const [main, ...others] = entities.map((entity, index) =>
      extracted(storedAnswer(entity, language, found.ranked[index]), found.question.terms),
    );
    const articles = await this.repository.articles([...new Set(entities.map((entity) => entity.articleKey))]);
    const home = articles.find((article) => article.key === main!.articleKey)!;
    const asked = new Set(found.question.terms.flatMap((term) => (language === 'fr' ? term.french : term.english)));
    const drafts = composeAnswer({ language, asked, main: main!, others, debates: debatesOf(home, language) });
    const sums = personalSentence(drafts, profile, language);
    const reply = await this.reply(question, sums ? withComputed(drafts, sums) : drafts, language);
    return {
      ...reply,
      suggestions: suggestionsFrom(others.map((answer) => answer.question)),
      confidence: found.confidence,
    };
  }

  private async reply(question: string, drafts: readonly Draft[], language: TextLanguage): Promise<AdviceAnswer> {
    const keys = [...new Set(drafts.flatMap((draft) => draft.rests.map((rest) => rest.articleKey)))];
    const articles = (await this.repository.articles(keys)).map((article) => citedArticle(article, language));
    const written = await this.writer.write(question, drafts, { articles, language });
    return {
      language,
      abstained: false,
      redFlag: null,
      ...citeDrafts(written, articles),
      suggestions: [],
      confidence: 1,
    };
  }

  private async followed(
    followUp: Exclude<FollowUp, { kind: 'refine' }>,
    { language, thread }: { language: TextLanguage; thread: readonly ThreadTurn[] },
  ): Promise<AdviceAnswer> {
    const before = lastQuestion(thread)!;
    const found = await this.search.find(before.question, detectLanguage(before.question) ?? language, {
      articleKeys: before.articleIds,
    });
    const [best] = found.answers;
    const article = best && (await this.repository.article(best.articleKey));
    if (!best || !article) return this.abstained(found, language);
    const answer = storedAnswer(best, language);
    const drafts = await this.followUpDrafts(followUp, { answer, article: citedArticle(article, language), language });
    if (drafts.length === 0) return this.abstained(found, language);
    const keys = [...new Set(drafts.flatMap((draft) => draft.rests.map((rest) => rest.articleKey)))];
    const articles = (await this.repository.articles(keys)).map((entity) => citedArticle(entity, language));
    const questions = (await this.repository.answersOf(article.key)).map(
      (entity) => storedAnswer(entity, language).question,
    );
    return {
      language,
      abstained: false,
      redFlag: null,
      ...citeDrafts(drafts, articles),
      showArticleId: followUp.kind === 'study' ? article.key : undefined,
      suggestions: suggestionsFrom(questions.filter((text) => text !== answer.question)),
      confidence: 1,
    };
  }

  private async followUpDrafts(
    followUp: Exclude<FollowUp, { kind: 'refine' }>,
    {
      answer,
      article,
      language,
    }: { answer: ReturnType<typeof storedAnswer>; article: ReturnType<typeof citedArticle>; language: TextLanguage },
  ): Promise<Draft[]> {
    if (followUp.kind === 'why') return reasonDrafts(answer, article, language);
    if (followUp.kind === 'study') return studyDrafts(article, language);
    if (followUp.kind === 'certain') {
      const answers = (await this.repository.answersOf(article.key)).map((entity) => storedAnswer(entity, language));
      return certaintyDrafts(answers, article);
    }
    const own = answer.sentences.map((sentence): Draft => ({
      text: sentence.text,
      role: sentence.role,
      rests: sentence.findings.map((reference) => ({ articleKey: article.key, reference })),
    }));
    return convertedSentences(own, followUp.units, language);
  }

  private async abstained(found: FoundAnswers, language: TextLanguage): Promise<AdviceAnswer> {
    const near = found.answers.length > 0 ? found.answers : await this.repository.firstAnswers(SUGGESTIONS);
    const sentences = [{ text: UNKNOWN[language], citations: [], role: 'answer' as const }];
    const suggestions = suggestionsFrom(near.map((entity) => storedAnswer(entity, language).question));
    return {
      language,
      abstained: true,
      redFlag: null,
      sentences,
      citations: [],
      suggestions,
      confidence: found.confidence,
    };
  }
}

interface Asked {
  question: string;
  language: TextLanguage;
  profile: Profile;
}

function suggestionsFrom(questions: readonly string[]): string[] {
  return [...new Set(questions)].slice(0, SUGGESTIONS);
}
