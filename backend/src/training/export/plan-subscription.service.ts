import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BelongingsService } from '../../identity/belongings.service.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import { planCalendar } from '../plan-calendar.ts';
import { TrainingRepository } from '../training.repository.ts';
import type { PlanSubscription } from './plan-export.contract.ts';
import type { PlanSubscriptionEntity } from './plan-subscription.entity.ts';
import { PlanSubscriptionRepository } from './plan-subscription.repository.ts';

/** Living addresses of one plan: a phone, a computer, a partner, a coach, and one forgotten. */
const MOST_LIVING = 5;
const TOKEN = /^[\w-]{43}$/;

export interface CalendarAnswer {
  text: string;
  /** The same as long as the plan is the same. */
  etag: string;
}

/** Calendars that read a plan by a secret address. */
@Injectable()
export class PlanSubscriptionService implements OnModuleInit {
  constructor(
    private readonly subscriptions: PlanSubscriptionRepository,
    private readonly plans: TrainingRepository,
    private readonly belongings: BelongingsService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'planSubscriptions',
      move: (manager, from, to) => this.subscriptions.move(manager, from, to),
      export: async (runnerId) =>
        (await this.subscriptions.all(runnerId)).map((each) => ({
          planId: each.planId,
          ...toSubscription(each),
          revokedAt: each.revokedAt?.toISOString() ?? null,
        })),
      erase: (manager, runnerId) => this.subscriptions.erase(manager, runnerId),
    });
  }

  /** A new address; the token is told here and never again. */
  async subscribe(
    runnerId: string,
    planId: string,
    { language, revokesOthers }: { language: 'en' | 'fr'; revokesOthers: boolean },
  ): Promise<{ subscription: PlanSubscription; token: string }> {
    await this.expectPlan(runnerId, planId);
    // 256 bits; ASVS 5.0 §7.2.3 asks for at least 128 of a secret that opens something.
    const token = randomBytes(32).toString('base64url');
    const subscription: PlanSubscriptionEntity = {
      id: randomUUIDv7(),
      runnerId,
      planId,
      tokenHash: hashOf(token),
      language,
      createdAt: this.clock.now(),
      lastReadAt: null,
      revokedAt: null,
    };
    const isKept = await this.subscriptions.keep(subscription, { most: MOST_LIVING, revokesOthers });
    if (!isKept) throw tooMany(language);
    return { subscription: toSubscription(subscription), token };
  }

  async list(runnerId: string, planId: string): Promise<PlanSubscription[]> {
    await this.expectPlan(runnerId, planId);
    return (await this.subscriptions.living(runnerId, planId)).map(toSubscription);
  }

  /** Ends one address, or every one of the plan. Ending what has ended is no failure. */
  async revoke(runnerId: string, planId: string, id?: string): Promise<void> {
    await this.expectPlan(runnerId, planId);
    await this.subscriptions.revoke({ runnerId, planId, ...(id ? { id } : {}) }, this.clock.now());
  }

  /** The plan as a calendar, for whoever knows the token. */
  async calendar(token: string): Promise<CalendarAnswer> {
    const found = TOKEN.test(token) ? await this.subscriptions.byTokenHash(hashOf(token)) : null;
    if (!found) throw notFound('calendar');
    if (found.revokedAt) throw revoked(found.language);
    const row = await this.plans.plan(found.runnerId, found.planId);
    if (!row) throw notFound('calendar');
    const now = this.clock.now();
    await this.subscriptions.markRead(found.id, now);
    const { plan, version } = row;
    const { language } = found;
    return { text: planCalendar(plan, { language, version, now }), etag: `W/"${row.id}.${version}.${language}"` };
  }

  private async expectPlan(runnerId: string, planId: string): Promise<void> {
    if (!(await this.plans.plan(runnerId, planId))) throw notFound('plan');
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function toSubscription({ id, language, createdAt, lastReadAt }: PlanSubscriptionEntity): PlanSubscription {
  return { id, language, createdAt: createdAt.toISOString(), lastReadAt: lastReadAt?.toISOString() ?? null };
}

function tooMany(language: 'en' | 'fr'): Problem {
  const detail = {
    en: `This plan has ${MOST_LIVING} calendar links already. Revoke one first.`,
    fr: `Ce plan a déjà ${MOST_LIVING} liens de calendrier. Révoque d’abord l’un d’eux.`,
  };
  return new Problem(409, 'plan/too-many-subscriptions', detail[language]);
}

function revoked(language: 'en' | 'fr'): Problem {
  const detail = {
    en: 'This calendar link was revoked. Make a new one on the page of the plan.',
    fr: 'Ce lien de calendrier a été révoqué. Crées-en un nouveau sur la page du plan.',
  };
  return new Problem(410, 'calendar/revoked', detail[language]);
}
