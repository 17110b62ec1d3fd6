import { Injectable } from '@nestjs/common';
import type { PlanCheck, PlanCheckRequest } from '../../training/audit/plan-check.contract.ts';
import { PlanCheckService } from '../../training/audit/plan-check.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import { say, type Bilingual, type Language } from '../domain/words.ts';
import { useTool } from '../tools/chat-tool.ts';
import { openPage } from '../tools/open-page.tool.ts';
import type { Turn } from '../turn.ts';

const PASTE_IT: Bilingual = {
  en: 'Gladly. Paste it here, or upload it on the page: I look for jumps and risky days, and repair what is not safe.',
  fr: 'Avec plaisir. Colle-le ici, ou envoie-le sur la page : je cherche les sauts et les jours à risque, et je répare ce qui n’est pas sûr.',
};
const NOTHING_READ: Bilingual = {
  en: 'I could not read a session in that. Write one a line, such as “Tue 5 km easy”, or upload the file on the page.',
  fr: 'Je n’y ai lu aucune séance. Écris-en une par ligne, comme « mardi 5 km facile », ou envoie le fichier sur la page.',
};
const READ: Bilingual = {
  en: 'I read {sessions} sessions over {weeks} weeks.',
  fr: 'J’ai lu {sessions} séances sur {weeks} semaines.',
};
const MISSED: Bilingual = {
  en: '{lines} lines I could not use are listed on the page.',
  fr: '{lines} lignes que je n’ai pas pu utiliser sont listées sur la page.',
};
const SAFE: Bilingual = {
  en: 'It keeps all {judged} safety rules I could judge.',
  fr: 'Il respecte les {judged} règles de sécurité que j’ai pu évaluer.',
};
const BROKEN: Bilingual = {
  en: '{failed} of the {judged} safety rules I could judge are broken. The days that stand out:',
  fr: '{failed} des {judged} règles de sécurité évaluables ne sont pas respectées. Les jours qui ressortent :',
};
const BROKEN_WHOLE: Bilingual = {
  en: '{failed} of the {judged} safety rules I could judge are broken.',
  fr: '{failed} des {judged} règles de sécurité évaluables ne sont pas respectées.',
};
const REPAIRED: Bilingual = {
  en: 'The repaired version keeps your race day and {kept} sessions as they are, and changes {changes}; every change is on the page.',
  fr: 'La version réparée garde le jour de la course et {kept} séances telles quelles, et en change {changes} ; tout est sur la page.',
};
const UNMET: Bilingual = {
  en: 'No repair of it keeps every rule; the page says which, and offers the nearest plan that does.',
  fr: 'Aucune réparation ne respecte toutes les règles ; la page dit lesquelles, et propose le plan le plus proche qui convient.',
};
const THE_CHECK: Bilingual = { en: 'the check of your plan', fr: 'la vérification de ton plan' };
const MOST_DAYS = 3;

/** Checks a plan that was pasted into the talk: the short of it here, all of it on its page. */
@Injectable()
export class PlanChecker {
  constructor(private readonly checks: PlanCheckService) {}

  async *check({ viewer, language, profile, today }: Turn, text: string | null): AsyncGenerator<TurnPart> {
    if (text === null) return yield* this.answer(say(PASTE_IT, language), '/plans/check', language);
    const { kmPerWeek, age } = profile;
    const request: PlanCheckRequest = {
      text,
      format: 'text',
      language,
      ...(kmPerWeek === undefined ? {} : { kmPerWeek }),
      ...(age === undefined ? {} : { age }),
    };
    const outcome = this.checks.checkText(request, today);
    if (!outcome.ok) return yield* this.answer(say(NOTHING_READ, language), '/plans/check', language);
    const id = await this.checks.keep(viewer.runnerId, request);
    yield* this.answer(tell(outcome.check, language), `/plans/check?id=${id}`, language);
  }

  private *answer(text: string, path: string, language: Language): Generator<TurnPart> {
    yield { type: 'text', text };
    const page = say(THE_CHECK, language);
    yield { type: 'data-action', data: useTool(openPage, { path }, { language, values: { page } }) };
  }
}

function tell(check: PlanCheck, language: Language): string {
  const { repair, failed, riskyDays, notUnderstood } = check;
  const sessions = check.weeks.reduce((sum, week) => sum + week.sessions.length, 0);
  const judged = check.certificate.rules.filter((rule) => rule.judged !== false).length;
  const read = say(READ, language, { sessions, weeks: check.weeks.length });
  const missed = notUnderstood.length > 0 ? [say(MISSED, language, { lines: notUnderstood.length })] : [];
  if (failed.length === 0) return [read, say(SAFE, language, { judged }), ...missed].join(' ');
  const days = riskyDays.slice(0, MOST_DAYS).map((day) => `– ${dayOf(day.date, language)} : ${day.detail[language]}`);
  const broken = say(days.length > 0 ? BROKEN : BROKEN_WHOLE, language, { failed: failed.length, judged });
  const kept = { kept: repair.keptSessions, changes: repair.changes.length };
  const end = [say(repair.passed ? REPAIRED : UNMET, language, kept), ...missed].join(' ');
  return [`${read} ${broken}`, ...(language === 'en' ? days.map((day) => day.replace(' : ', ': ')) : days), end].join(
    '\n',
  );
}

function dayOf(date: string, language: Language): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}
