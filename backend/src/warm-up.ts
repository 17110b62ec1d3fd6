import { type INestApplicationContext, Logger } from '@nestjs/common';
import { AdvisorService } from './advisor/advisor.service.ts';
import { IntentService } from './intent/intent.service.ts';
import { RecommendService } from './recommend/recommend.service.ts';

/** One question of each kind before the doors open: models are read and statements planned, so that nobody is the first. */
export async function warmUp(app: INestApplicationContext): Promise<void> {
  try {
    await askOnce(app);
  } catch (error) {
    // A shop that is slow for its first visitor is better than one that does not open.
    new Logger('warm-up').warn({ err: error }, 'the warm-up failed');
  }
}

async function askOnce(app: INestApplicationContext): Promise<void> {
  const question = 'How long should my taper be before a marathon?';
  app.get(AdvisorService).checkRedFlags(question, 'en');
  await app.get(IntentService).classify({ text: question });
  await app.get(AdvisorService).advise({ question, language: 'en' });
  await app.get(RecommendService).recommend({ query: 'trail shoes', limit: 2, language: 'en', runnerId: null });
}
