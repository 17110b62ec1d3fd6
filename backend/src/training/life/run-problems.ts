import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.ts';
import { ProblemFilter } from '../../platform/http/problem.filter.ts';
import type { RunRefusal } from './run-log.service.ts';

const SENTENCES: Record<RunRefusal['reason'], { en: string; fr: string }> = {
  'runs/unknown-format': {
    en: 'This is no GPX, TCX or FIT file. Export the run in one of these; unzip it if it is packed.',
    fr: 'Ce n’est pas un fichier GPX, TCX ou FIT. Exporte la sortie dans l’un de ces formats ; décompresse-le au besoin.',
  },
  'runs/broken-file': {
    en: 'The file ends too early or is damaged. Export it again.',
    fr: 'Le fichier est tronqué ou abîmé. Exporte-le à nouveau.',
  },
  'runs/unsafe-xml': {
    en: 'The file holds a document type, which no activity file needs. It was not opened.',
    fr: 'Le fichier contient un type de document, inutile pour une activité. Il n’a pas été ouvert.',
  },
  'runs/no-points': {
    en: 'The file holds no track: only way points or a route, perhaps.',
    fr: 'Le fichier ne contient aucun tracé : peut-être seulement des points ou un itinéraire.',
  },
  'runs/no-time': {
    en: 'The file says where, but not when: without times there is no run to log. Enter it by hand.',
    fr: 'Le fichier dit où, mais pas quand : sans heures, pas de sortie à noter. Saisis-la à la main.',
  },
  'runs/absurd-speed': {
    en: 'Nobody runs that fast. Was it a ride, or is a figure wrong?',
    fr: 'Personne ne court aussi vite. C’était à vélo, ou un chiffre est faux ?',
  },
  'runs/not-a-run': {
    en: 'This is another sport than running or walking.',
    fr: 'C’est un autre sport que la course ou la marche.',
  },
  'runs/too-short': { en: 'That is less than 100 metres.', fr: 'Cela fait moins de 100 mètres.' },
  'runs/in-the-future': { en: 'That day has not come yet.', fr: 'Ce jour n’est pas encore venu.' },
  'runs/no-such-day': { en: 'There is no such day in the calendar.', fr: 'Ce jour n’existe pas.' },
  'runs/duplicate': { en: 'This run is in your log already.', fr: 'Cette sortie est déjà dans ton journal.' },
};

/** Why a run is not taken, in words. */
export function runSentence(refusal: RunRefusal, language: 'en' | 'fr'): string {
  return SENTENCES[refusal.reason][language];
}

/** 409 for what is there already, 422 for what cannot be a run. */
export function runProblem(refusal: RunRefusal, language: 'en' | 'fr'): Problem {
  const status = refusal.reason === 'runs/duplicate' ? 409 : 422;
  const extra = refusal.reason === 'runs/duplicate' ? { runId: refusal.runId } : {};
  return new Problem(status, refusal.reason, runSentence(refusal, language), { extra });
}

/** What the reader of uploads refuses by itself, in our words. */
@Catch(HttpException)
export class UploadFilter implements ExceptionFilter {
  private readonly rest = new ProblemFilter();

  catch(error: HttpException, host: ArgumentsHost): void {
    const status = error.getStatus();
    const isLarge = status === 413;
    const problem = isLarge
      ? new Problem(413, 'runs/file-too-large', 'The file is larger than 20 MB.', { cause: error })
      : new Problem(400, 'runs/bad-upload', 'Send one file in the field "file", or the run as JSON.', { cause: error });
    this.rest.catch(isLarge || status === 400 ? problem : error, host);
  }
}
