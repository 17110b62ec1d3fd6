import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccountService } from './account.service.ts';
import { SignUpRequest } from './identity.contract.ts';
import { IdentityRepository } from './identity.repository.ts';

export type Appointment =
  | { ok: true; email: string; wasAlready: boolean; password?: string }
  | { ok: false; reason: 'not-an-address' | 'no-account' };

/** Who runs the shop. Appointed by a command on the server only: no page and no call can make a retailer. */
@Injectable()
export class StaffService {
  constructor(
    private readonly repository: IdentityRepository,
    private readonly accounts: AccountService,
  ) {}

  /**
   * Makes an account the retailer's; it counts from the next call on, also for who is signed in. With `creates`, a missing
   * account is made with a random password, which is answered here and nowhere else.
   */
  async appoint(address: string, options: { creates?: boolean } = {}): Promise<Appointment> {
    const email = SignUpRequest.shape.email.safeParse(address);
    if (!email.success) return { ok: false, reason: 'not-an-address' };
    const runner = await this.repository.runnerByEmail(email.data);
    if (runner) {
      await this.repository.updateRunner(runner.id, { role: 'retailer' });
      return { ok: true, email: email.data, wasAlready: runner.role === 'retailer' };
    }
    if (!options.creates) return { ok: false, reason: 'no-account' };
    const password = randomBytes(15).toString('base64url');
    const account = await this.accounts.signUp({ email: email.data, password }, null);
    await this.repository.updateRunner(account.id, { role: 'retailer' });
    return { ok: true, email: email.data, wasAlready: false, password };
  }

  /** Takes the role away again. False when this address is no retailer's. */
  async dismiss(address: string): Promise<boolean> {
    const email = SignUpRequest.shape.email.safeParse(address);
    const runner = email.success ? await this.repository.runnerByEmail(email.data) : null;
    if (runner?.role !== 'retailer') return false;
    await this.repository.updateRunner(runner.id, { role: 'runner' });
    return true;
  }

  /** What colleagues are called; somebody whose account is gone has no name any more. */
  namesOf(runnerIds: string[]): Promise<Map<string, string>> {
    return this.repository.namesOf([...new Set(runnerIds)]);
  }
}
