import { Injectable } from '@nestjs/common';
import { IdentityService } from '../../identity/identity.service.ts';
import type { Plan, PlanDay } from '../../training/training.contract.ts';
import { TrainingService } from '../../training/training.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import { isYes } from '../domain/intent-in-thread.ts';
import type { PlanWishNow } from '../domain/plan-talk.ts';
import { listOf, say, type Bilingual, type Language } from '../domain/words.ts';
import { showPlan } from '../tools/show-plan.tool.ts';
import { useTool } from '../tools/chat-tool.ts';
import type { Turn } from '../turn.ts';

const MISSED: Bilingual = {
  en: 'No harm done. I have let go of {sessions}; missed sessions are never made up. Go on with the plan as it stands{next}.',
  fr: 'Pas de souci. J’ai retiré {sessions} ; une séance manquée ne se rattrape pas. Continue le plan comme il est{next}.',
};
const NEXT: Bilingual = { en: ': next comes {session}', fr: ' : la suite, c’est {session}' };
const MOVED: Bilingual = {
  en: 'Done: {session} is now on {to}. The plan still passes its safety rules.',
  fr: 'C’est fait : {session} passe au {to}. Le plan respecte toujours ses règles de sécurité.',
};
const NOT_SAFE: Bilingual = {
  en: 'I leave it where it is: {why}',
  fr: 'Je la laisse où elle est : {why}',
};
const RACE_STAYS: Bilingual = { en: 'The race stays on its day.', fr: 'La course reste à sa date.' };
const HERE_IT_IS: Bilingual = {
  en: 'Here is your plan. {summary} Tell me what to change: a missed day, a move, other days or kilometres.',
  fr: 'Voici ton plan. {summary} Dis-moi ce qu’il faut changer : un jour manqué, un déplacement, d’autres jours ou kilomètres.',
};
const PAUSED: Bilingual = {
  en: 'Your plan is paused. Nothing in it counts against you; tell me when you are cleared and want to resume.',
  fr: 'Ton plan est en pause. Rien ne t’est compté ; dis-moi quand tu as le feu vert et que tu veux reprendre.',
};
const NOT_PAUSED: Bilingual = {
  en: 'I leave the plan as it is. Please have it looked at before the next run all the same.',
  fr: 'Je laisse le plan tel quel. Fais-toi voir quand même avant la prochaine sortie.',
};
const IT_IS_PAUSED: Bilingual = {
  en: 'Your plan is paused. Say “resume my plan” when you are ready. {summary}',
  fr: 'Ton plan est en pause. Dis « reprends mon plan » quand tu es prêt. {summary}',
};
const RESUMED: Bilingual = {
  en: 'Welcome back after {days} days. What lay between is let go, never made up. Take the first runs at 80 to 90 % of what the plan says.',
  fr: 'Content de te revoir après {days} jours. Ce qui était prévu entre-temps est oublié, sans rattrapage. Fais les premières sorties à 80 ou 90 % de ce que dit le plan.',
};
const RESUMED_LONG: Bilingual = {
  en: 'Welcome back after {days} days. That is long enough that the plan no longer fits: tell me how many kilometres you can run a week now, and I write a new one that starts there.',
  fr: 'Content de te revoir après {days} jours. C’est assez long pour que le plan ne convienne plus : dis-moi combien de kilomètres tu peux courir par semaine, et j’en écris un nouveau qui part de là.',
};
/** Days off after which a plan steps back instead of going on: rules §2.7, a coach's rule. */
const LONG_BREAK_DAYS = 7;
const REMEMBER_MISSED: Bilingual = { en: 'Missed {sessions}.', fr: 'A manqué {sessions}.' };

/** Lives with a plan that exists: missed days, moves, a look at it. Every change passes the certificate or is not made. */
@Injectable()
export class PlanKeeper {
  constructor(
    private readonly training: TrainingService,
    private readonly identity: IdentityService,
  ) {}

  async *with(turn: Turn, plan: Plan, wish: Exclude<PlanWishNow, { kind: 'write' }>): AsyncGenerator<TurnPart> {
    yield { type: 'text', text: await this.done(turn, plan, wish) };
    const { language } = turn;
    yield {
      type: 'data-action',
      data: useTool(showPlan, { planId: plan.id!, path: `/plan/${plan.id}` }, { language }),
    };
  }

  /** The answer to "shall I pause your plan?" after a red flag. */
  async *answerPause(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, language, viewer, text } = turn;
    const planId = state.pausePlanId!;
    state.pausePlanId = undefined;
    if (!isYes(text)) return yield { type: 'text', text: say(NOT_PAUSED, language) };
    await this.training.change(viewer.runnerId, planId, { action: 'pause', date: todayOf(turn) });
    yield { type: 'text', text: say(PAUSED, language) };
  }

  private async done(turn: Turn, plan: Plan, wish: Exclude<PlanWishNow, { kind: 'write' }>): Promise<string> {
    const { language, viewer } = turn;
    switch (wish.kind) {
      case 'missed':
        return this.missed(turn, plan, wish.days);
      case 'move':
        return this.move(turn, plan, wish);
      case 'pause':
        await this.training.change(viewer.runnerId, plan.id!, { action: 'pause', date: todayOf(turn) });
        return say(PAUSED, language);
      case 'resume':
        return this.resume(turn, plan);
      case 'show':
        return say(plan.pausedFrom ? IT_IS_PAUSED : HERE_IT_IS, language, { summary: plan.summary[language] });
    }
  }

  /** After more than a week off the plan no longer fits the legs; then a new one is the honest answer (rules §2.7). */
  private async resume(turn: Turn, plan: Plan): Promise<string> {
    const today = todayOf(turn);
    await this.training.change(turn.viewer.runnerId, plan.id!, { action: 'resume', date: today });
    const daysOff = Math.round((Date.parse(today) - Date.parse(plan.pausedFrom!)) / 86_400_000);
    return say(daysOff > LONG_BREAK_DAYS ? RESUMED_LONG : RESUMED, turn.language, { days: daysOff });
  }

  private async missed({ viewer, language, now }: Turn, plan: Plan, days: PlanDay[]): Promise<string> {
    for (const day of days) await this.training.change(viewer.runnerId, plan.id!, { action: 'skip', date: day.date });
    const sessions = listOf(
      days.map((day) => nameOf(day, language)),
      language,
    );
    await this.identity.remember(viewer.runnerId, 'run', say(REMEMBER_MISSED, language, { sessions }));
    const last = days
      .map((day) => day.date)
      .toSorted()
      .at(-1)!;
    const after = last > now.toISOString().slice(0, 10) ? last : now.toISOString().slice(0, 10);
    const next = plan.weeks
      .flatMap((week) => week.days)
      .find((day) => day.date > after && day.session && day.session.kind !== 'rest');
    return say(MISSED, language, {
      sessions,
      next: next ? say(NEXT, language, { session: nameOf(next, language) }) : '',
    });
  }

  private async move(
    { viewer, language }: Turn,
    plan: Plan,
    { from, to }: { from: PlanDay; to: PlanDay },
  ): Promise<string> {
    const result = await this.training.change(viewer.runnerId, plan.id!, {
      action: 'move',
      date: from.date,
      to: to.date,
    });
    if (result.ok) {
      return say(MOVED, language, { session: from.session!.title[language], to: dayOf(to.date, language) });
    }
    if (result.reason !== 'plan/unsafe') return say(RACE_STAYS, language);
    const why = result.certificate.rules.filter((rule) => !rule.passed).map((rule) => rule.detail[language]);
    return say(NOT_SAFE, language, { why: why.join(' ') });
  }
}

/** "the long run of Sunday 29 November" is said as "Sunday 29 November (Long run)": no article to get wrong. */
function nameOf(day: PlanDay, language: Language): string {
  return `${dayOf(day.date, language)} (${day.session?.title[language] ?? ''})`;
}

function dayOf(date: string, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

function todayOf({ now }: Turn): string {
  return now.toISOString().slice(0, 10);
}
