import { Injectable } from '@nestjs/common';
import { AccountService } from '../identity/account.service.ts';
import { IdentityService } from '../identity/identity.service.ts';
import { Problem } from '../platform/http/problem.ts';

/** A demonstration account, in demonstration shops only (SEED=true); its password is no secret and is printed. */
export const DEMO = { email: 'demo@foulee.test', password: 'run-with-foulee' } as const;

@Injectable()
export class DemoAccount {
  constructor(
    private readonly accounts: AccountService,
    private readonly identity: IdentityService,
  ) {}

  async open(): Promise<string> {
    try {
      const account = await this.accounts.signUp({ ...DEMO, name: 'Camille', language: 'en' }, null);
      await this.identity.finishOnboarding(account.id, {
        answers: {
          goal: 'half',
          level: 'intermediate',
          runsPerWeek: 3,
          kmPerWeek: 28,
          recentRace: { distanceKm: 10, timeSeconds: 3_120 },
          surfaces: ['road', 'trail'],
          age: 36,
          heightCm: 172,
          weightKg: 68,
          shoeSizeEu: 42,
          clothingSize: 'M',
          budget: 'mid',
          units: 'km',
        },
        picks: [],
      });
    } catch (error) {
      // A second run of the step finds the account there; anything else is a real failure.
      if (!(error instanceof Problem && error.code === 'account/email-taken')) throw error;
    }
    return `${DEMO.email} / ${DEMO.password}`;
  }
}
