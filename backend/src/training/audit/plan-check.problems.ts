import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.ts';
import { ProblemFilter } from '../../platform/http/problem.filter.ts';
import type { AdoptOutcome, CheckOutcome } from './plan-check.service.ts';

type Language = 'en' | 'fr';
type CheckRefusal = Extract<CheckOutcome, { ok: false }>;
type AdoptRefusal = Extract<AdoptOutcome, { ok: false }>;

const SENTENCES: Record<CheckRefusal['reason'] | 'plan/over' | 'plan/malformed', { en: string; fr: string }> = {
  'plan/empty-file': { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  'plan/unreadable-file': {
    en: 'The file is damaged or not what its name says. Export it again, or paste its text.',
    fr: 'Le fichier est abîmé ou n’est pas ce que dit son nom. Exporte-le à nouveau ou colle son texte.',
  },
  'plan/unknown-format': {
    en: 'I read text, .csv, .tsv, .ics and .xlsx. From a PDF or a picture, paste the text.',
    fr: 'Je lis le texte, .csv, .tsv, .ics et .xlsx. Depuis un PDF ou une image, colle le texte.',
  },
  'plan/file-too-large': {
    en: 'The file is larger than a training plan can be: 2 MB, unpacked 24 MB.',
    fr: 'Le fichier est plus gros qu’un plan d’entraînement : 2 Mo, 24 Mo décompressé.',
  },
  'plan/old-spreadsheet': {
    en: 'This is an old .xls file. Save it as .xlsx or .csv.',
    fr: 'C’est un ancien fichier .xls. Enregistre-le en .xlsx ou .csv.',
  },
  'plan/no-such-day': { en: 'There is no such day in the calendar.', fr: 'Ce jour n’existe pas.' },
  'plan/no-sessions': {
    en: 'I found no running session in it. Write one session a line, such as “Tue 5 km easy”.',
    fr: 'Je n’y ai trouvé aucune séance de course. Écris une séance par ligne, comme « mardi 5 km facile ».',
  },
  'plan/over': { en: 'This plan is over already.', fr: 'Ce plan est déjà terminé.' },
  'plan/malformed': {
    en: 'The days of this plan do not fit together. Check it again, then use it.',
    fr: 'Les jours de ce plan ne concordent pas. Vérifie-le à nouveau, puis utilise-le.',
  },
};

/** Why a plan cannot be checked or taken over, as an answer of the API. */
export function planProblem(refusal: CheckRefusal | AdoptRefusal, language: Language): Problem {
  if (refusal.reason !== 'plan/unsafe') {
    const status = refusal.reason === 'plan/file-too-large' ? 413 : 422;
    return new Problem(status, refusal.reason, SENTENCES[refusal.reason][language]);
  }
  const failed = refusal.certificate.rules.filter((rule) => !rule.passed && rule.judged !== false);
  const detail = failed.map((rule) => rule.detail[language]).join(' ');
  return new Problem(422, refusal.reason, detail, { extra: { rules: failed.map((rule) => rule.code) } });
}

/** What the reader of uploads refuses by itself, in our words. */
@Catch(HttpException)
export class PlanUploadFilter implements ExceptionFilter {
  private readonly rest = new ProblemFilter();

  catch(error: HttpException, host: ArgumentsHost): void {
    const isLarge = error.getStatus() === 413;
    const problem = new Problem(413, 'plan/file-too-large', SENTENCES['plan/file-too-large'].en, { cause: error });
    this.rest.catch(isLarge ? problem : error, host);
  }
}
