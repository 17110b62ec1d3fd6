import { Injectable } from '@nestjs/common';
import type { RedFlag } from '../../advisor/advisor.contract.ts';
import type { Viewer } from '../../platform/http/viewer.ts';
import { TrainingService } from '../../training/training.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import type { ConversationState } from '../domain/conversation-state.ts';
import { say, type Bilingual, type Language } from '../domain/words.ts';

const OFFER_PAUSE: Bilingual = {
  en: 'You have a training plan with me. Shall I pause it until you are cleared?',
  fr: 'Tu as un plan d’entraînement ici. Je le mets en pause jusqu’au feu vert ?',
};

/** What comes before everything else: the warning, and nothing that would send the runner out to run or to shop. */
@Injectable()
export class AlarmSpeaker {
  constructor(private readonly training: TrainingService) {}

  async *warn(
    redFlag: RedFlag,
    talk: { viewer: Viewer; state: ConversationState; language: Language },
  ): AsyncGenerator<TurnPart> {
    yield { type: 'data-redFlag', data: redFlag };
    yield { type: 'text', text: redFlag.message };
    const { viewer, state, language } = talk;
    state.lastIntent = 'advice';
    state.pending = undefined;
    const plan = await this.training.latest(viewer.runnerId);
    if (!plan || plan.pausedFrom) return;
    state.pausePlanId = plan.id ?? undefined;
    yield { type: 'text', text: `\n\n${say(OFFER_PAUSE, language)}` };
  }
}
