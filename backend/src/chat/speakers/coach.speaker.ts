import { Injectable } from '@nestjs/common';
import type { AdviceAnswer } from '../../advisor/advisor.contract.ts';
import { AdvisorService } from '../../advisor/advisor.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import { rememberQuestion } from '../domain/conversation-state.ts';
import { openPage } from '../tools/open-page.tool.ts';
import { useTool } from '../tools/chat-tool.ts';
import type { Speaker, Turn } from '../turn.ts';

/** The coach: cited or silent. It has no way to the catalogue, so it cannot sell. */
@Injectable()
export class CoachSpeaker implements Speaker {
  constructor(private readonly advisor: AdvisorService) {}

  async *speak(turn: Turn): AsyncGenerator<TurnPart> {
    const { language, profile, state } = turn;
    const answer = await this.advisor.advise({ question: turn.text, language, thread: state.asked ?? [], profile });
    for (const citation of answer.citations) yield { type: 'data-citation', data: citation };
    for (const [index, sentence] of answer.sentences.entries()) {
      const marks = sentence.citations.map((n) => ` [${n}]`).join('');
      yield { type: 'text', text: `${index > 0 ? ' ' : ''}${sentence.text}${marks}` };
    }
    if (answer.showArticleId) yield this.openStudy(answer, turn);
    if (answer.suggestions.length > 0) {
      yield { type: 'data-suggestions', data: { chips: answer.suggestions.slice(0, 3) } };
    }
    // A look at the study asks nothing new: the thread stays with the question before.
    if (!answer.abstained && !answer.showArticleId) {
      rememberQuestion(state, { question: turn.text, articleIds: articlesOf(answer) });
    }
  }
  private openStudy({ showArticleId, citations }: AdviceAnswer, { language }: Turn): TurnPart {
    const page = citations[0]?.title ?? showArticleId!;
    const input = { path: `/library/${showArticleId}` };
    return { type: 'data-action', data: useTool(openPage, input, { language, values: { page } }) };
  }
}

function articlesOf(answer: AdviceAnswer): string[] {
  return [...new Set(answer.citations.map((citation) => citation.articleId))];
}
