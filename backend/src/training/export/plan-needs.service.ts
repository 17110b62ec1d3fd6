import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BelongingsService } from '../../identity/belongings.service.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { notFound } from '../../platform/http/problem.ts';
import { kitNeeds, needAssumptions } from '../domain/kit-needs.ts';
import type { Plan } from '../training.contract.ts';
import { TrainingRepository } from '../training.repository.ts';
import type { PlanNeeds } from './plan-needs.contract.ts';
import { PlanNeedsRepository } from './plan-needs.repository.ts';

/** What a plan will need: told when the runner asks, shown when they switched it on; never by itself. */
@Injectable()
export class PlanNeedsService implements OnModuleInit {
  constructor(
    private readonly plans: TrainingRepository,
    private readonly switches: PlanNeedsRepository,
    private readonly belongings: BelongingsService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'planNeeds',
      move: (manager, from, to) => this.switches.move(manager, from, to),
      export: async (runnerId) =>
        (await this.switches.all(runnerId)).map(({ planId, switchedOnAt }) => ({ planId, switchedOnAt })),
      erase: (manager, runnerId) => this.switches.erase(manager, runnerId),
    });
  }

  async needs(
    runnerId: string,
    planId: string,
    { asked, today = this.clock.today() }: { asked: boolean; today?: string },
  ): Promise<PlanNeeds> {
    const plan = await this.plan(runnerId, planId);
    const isSwitchedOn = await this.switches.isOn(runnerId, planId);
    return this.answer(plan, { planId, isSwitchedOn, isShown: asked || isSwitchedOn, today });
  }

  async switch(
    runnerId: string,
    planId: string,
    { isSwitchedOn, today = this.clock.today() }: { isSwitchedOn: boolean; today?: string },
  ): Promise<PlanNeeds> {
    const plan = await this.plan(runnerId, planId);
    if (isSwitchedOn) await this.switches.switchOn({ planId, runnerId, switchedOnAt: this.clock.now() });
    else await this.switches.switchOff(runnerId, planId);
    return this.answer(plan, { planId, isSwitchedOn, isShown: isSwitchedOn, today });
  }

  private answer(
    plan: Plan,
    {
      planId,
      isSwitchedOn,
      isShown,
      today,
    }: { planId: string; isSwitchedOn: boolean; isShown: boolean; today: string },
  ): PlanNeeds {
    const needs = isShown ? kitNeeds(plan, today) : [];
    return { planId, isSwitchedOn, needs, assumptions: needAssumptions(needs) };
  }

  private async plan(runnerId: string, planId: string): Promise<Plan> {
    const row = await this.plans.plan(runnerId, planId);
    if (!row) throw notFound('plan');
    return row.plan;
  }
}
