import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import { notFound } from '../platform/http/problem.ts';
import type { Viewer } from '../platform/http/viewer.ts';
import { changeProfile } from './domain/merge-profile.ts';
import type { MemoryItem, SessionAnswer } from './identity.contract.ts';
import { IdentityRepository } from './identity.repository.ts';
import type { MemoryEntity } from './memory.entity.ts';
import type { OnboardingAnswers } from './onboarding.contract.ts';
import type { Language, Profile, ProfileAnswer, ProfileChange } from './profile.contract.ts';

const NO_ONE: ProfileAnswer = { profile: {}, picks: [], onboardedAt: null };

/** The runner as the other rooms know them: profile, picks, and what the coach remembers. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly repository: IdentityRepository,
    private readonly clock: Clock,
  ) {}

  /** The profile and picks; empty for a first-time visitor. */
  async profile(runnerId: string | null): Promise<ProfileAnswer> {
    const runner = runnerId ? await this.repository.runnerById(runnerId) : null;
    if (!runner) return NO_ONE;
    return { profile: runner.profile, picks: runner.picks, onboardedAt: runner.onboardedAt?.toISOString() ?? null };
  }

  async changeProfile(runnerId: string, change: ProfileChange): Promise<ProfileAnswer> {
    const { profile } = await this.profile(runnerId);
    await this.repository.saveProfile(runnerId, changeProfile(profile, change));
    return this.profile(runnerId);
  }

  async finishOnboarding(runnerId: string, { answers, picks }: OnboardingAnswers): Promise<ProfileAnswer> {
    const before = await this.profile(runnerId);
    const profile: Profile = { ...before.profile, ...answers };
    await this.repository.updateRunner(runnerId, {
      profile,
      picks: [...new Set(picks)],
      onboardedAt: this.clock.now(),
    });
    return this.profile(runnerId);
  }

  async session(viewer: Viewer | null, language: Language): Promise<SessionAnswer> {
    const runner = viewer && (await this.repository.runnerById(viewer.runnerId));
    if (!runner) return { account: null, isGuest: true, language, isOnboarded: false };
    const { id, email, name, role } = runner;
    return {
      account: email ? { id, email, name, role } : null,
      isGuest: email === null,
      language: runner.profile.language ?? language,
      isOnboarded: runner.onboardedAt !== null,
    };
  }

  /** What the coach remembers of this runner, newest first. */
  async memories(runnerId: string): Promise<MemoryItem[]> {
    return (await this.repository.memories(runnerId)).map(toMemoryItem);
  }

  /** Remembers one thing the runner said; the text is their own words, shortened to 500 characters. */
  async remember(runnerId: string, kind: string, text: string): Promise<void> {
    await this.repository.insertMemory({ id: randomUUIDv7(), runnerId, kind, text: text.slice(0, 500) });
  }

  async rewriteMemory(runnerId: string, id: string, text: string): Promise<MemoryItem> {
    if (!(await this.repository.updateMemory(runnerId, id, text))) throw notFound('memory');
    return (await this.memories(runnerId)).find((memory) => memory.id === id)!;
  }

  /** Forgets one memory, or all of them. */
  async forget(runnerId: string, id?: string): Promise<void> {
    const count = await this.repository.deleteMemory(runnerId, id);
    if (id && count === 0) throw notFound('memory');
  }
}

function toMemoryItem(memory: MemoryEntity): MemoryItem {
  return { id: memory.id, kind: memory.kind, text: memory.text, createdAt: memory.createdAt.toISOString() };
}
