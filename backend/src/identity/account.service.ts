import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { Problem } from '../platform/http/problem.ts';
import type { Viewer } from '../platform/http/viewer.ts';
import { BelongingsService } from './belongings.service.ts';
import { mergeProfile } from './domain/merge-profile.ts';
import type { Account, SignInRequest, SignUpRequest } from './identity.contract.ts';
import { IdentityRepository } from './identity.repository.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { RunnerEntity } from './runner.entity.ts';

/** Accounts: made, entered, exported, erased. */
@Injectable()
export class AccountService {
  constructor(
    private readonly repository: IdentityRepository,
    private readonly belongings: BelongingsService,
  ) {}

  /** A guest becomes the account and keeps everything; a stranger or a signed-in runner gets a new one. */
  async signUp(request: SignUpRequest, viewer: Viewer | null): Promise<Account> {
    if (await this.repository.runnerByEmail(request.email)) throw emailTaken();
    const passwordHash = await hashPassword(request.password);
    const fields = { email: request.email, passwordHash, name: request.name ?? null };
    const id = viewer?.isGuest ? viewer.runnerId : randomUUIDv7();
    try {
      if (viewer?.isGuest) await this.repository.updateRunner(id, fields);
      else await this.repository.createRunner(id, fields);
    } catch (error) {
      if (isUniqueViolation(error)) throw emailTaken();
      throw error;
    }
    if (request.language) await this.setLanguage(id, request.language);
    return this.account(id);
  }

  /** Checks the password, then brings along what the guest had gathered. Returns the account. */
  async signIn(request: SignInRequest, viewer: Viewer | null): Promise<Account> {
    const runner = await this.repository.runnerByEmail(request.email);
    if (!(await passwordMatches(runner?.passwordHash, request.password))) {
      throw new Problem(401, 'session/wrong-credentials', 'This e-mail address and password do not belong together.');
    }
    if (viewer?.isGuest && viewer.runnerId !== runner!.id) await this.absorbGuest(viewer.runnerId, runner!);
    return toAccount(runner!);
  }

  async account(runnerId: string): Promise<Account> {
    const runner = await this.repository.runnerById(runnerId);
    if (!runner?.email) throw new Problem(404, 'account/not-found', 'There is no account behind this session.');
    return toAccount(runner);
  }

  /** Everything that is kept about a runner, as one JSON document. */
  async export(runnerId: string): Promise<Record<string, unknown>> {
    const runner = await this.repository.runnerById(runnerId);
    const memories = await this.repository.memories(runnerId);
    const belongings = await this.belongings.exportAll(runnerId);
    return {
      account: runner && toAccountOrGuest(runner),
      profile: runner?.profile,
      picks: runner?.picks,
      memories,
      ...belongings,
    };
  }

  /** Erases the runner and all belongings in one transaction. */
  async erase(runnerId: string): Promise<void> {
    await this.repository.transaction(async (manager) => {
      await this.belongings.eraseAll(manager, runnerId);
      await this.repository.deleteRunner(manager, runnerId);
    });
  }

  private async absorbGuest(guestId: string, account: RunnerEntity): Promise<void> {
    await this.repository.transaction(async (manager) => {
      const guest = await manager.findOneBy(RunnerEntity, { id: guestId });
      if (!guest) return;
      await this.belongings.moveAll(manager, guestId, account.id);
      await this.repository.moveMemories(manager, guestId, account.id);
      const profile = mergeProfile(account, guest);
      const picks = [...new Set([...guest.picks, ...account.picks])].slice(0, 3);
      const onboardedAt = account.onboardedAt ?? guest.onboardedAt;
      await this.repository.updateRunner(account.id, { profile, picks, onboardedAt }, manager);
      await this.repository.deleteRunner(manager, guestId);
    });
  }

  private async setLanguage(runnerId: string, language: 'en' | 'fr'): Promise<void> {
    const runner = await this.repository.runnerById(runnerId);
    await this.repository.saveProfile(runnerId, { ...runner?.profile, language });
  }
}

function emailTaken(): Problem {
  return new Problem(
    409,
    'account/email-taken',
    'There is already an account with this e-mail address. Sign in instead.',
  );
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
}

function toAccount(runner: RunnerEntity): Account {
  return { id: runner.id, email: runner.email!, name: runner.name, role: runner.role };
}

function toAccountOrGuest(runner: RunnerEntity) {
  return { id: runner.id, email: runner.email, name: runner.name, createdAt: runner.createdAt };
}
