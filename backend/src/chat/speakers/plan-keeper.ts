import { Injectable } from '@nestjs/common';
import { IdentityService } from '../../identity/identity.service.ts';
import type { Plan, PlanDay } from '../../training/training.contract.ts';
import { TrainingService } from '../../training/training.service.ts';
import type { TurnPart } from '../chat.contract.ts';
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
const REMEMBER_MISSED: Bilingual = { en: 'Missed {sessions}.', fr: 'A manqué {sessions}.' };

/** Lives with a plan that exists: missed days, moves, a look at it. Every change passes the certificate or is not made. */
@Injectable()
export class PlanKeeper {
  constructor(
    private readonly training: TrainingService,
    private readonly identity: IdentityService,
  ) {}

  async *with(turn: Turn, plan: Plan, wish: Exclude<PlanWishNow, { kind: 'write' }>): AsyncGenerator<TurnPart> {
    const text =
      wish.kind === 'missed'
        ? await this.missed(turn, plan, wish.days)
        : wish.kind === 'move'
          ? await this.move(turn, plan, wish)
          : say(HERE_IT_IS, turn.language, { summary: plan.summary[turn.language] });
    yield { type: 'text', text };
    const { language } = turn;
    yield {
      type: 'data-action',
      data: useTool(showPlan, { planId: plan.id!, path: `/plan/${plan.id}` }, { language }),
    };
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
