import { Injectable } from '@nestjs/common';
import { PlanNeedsService } from '../../training/export/plan-needs.service.ts';
import type { Plan } from '../../training/training.contract.ts';
import type { TurnPart } from '../chat.contract.ts';
import { needsInWords, talkedNeeds } from '../domain/needs-talk.ts';
import type { Turn } from '../turn.ts';

/** Says what a plan will need and when, because the runner asked. What fits is the seller's, and only when asked too. */
@Injectable()
export class NeedsTeller {
  constructor(private readonly needs: PlanNeedsService) {}

  async *tell({ viewer, language, state, today }: Turn, plan: Plan): AsyncGenerator<TurnPart> {
    const needs = await this.needs.needs(viewer.runnerId, plan.id!, { asked: true, today });
    state.planId = plan.id ?? undefined;
    state.needs = talkedNeeds(needs);
    yield { type: 'text', text: needsInWords(needs, language) };
  }
}
