import { Injectable } from '@nestjs/common';
import { withProgress } from './progress.ts';
import type { SetupStep } from './setup-step.ts';
import { SetupRepository } from './setup.repository.ts';
import { SetupSteps } from './setup.steps.ts';

/** Furnishes an empty house: knowledge, catalogue, shoppers, the demonstration account. The second start finds it done. */
@Injectable()
export class SetupService {
  constructor(
    private readonly repository: SetupRepository,
    private readonly steps: SetupSteps,
  ) {}

  /** Runs what is not done yet, in order. Returns the names of the steps that ran. */
  async furnish(stream: NodeJS.WriteStream): Promise<string[]> {
    const finished = await this.repository.finishedSteps();
    const ran: string[] = [];
    for (const step of this.steps.all()) {
      const version = await step.version();
      if (finished.get(step.name) === version) continue;
      await this.run(step, version, stream);
      ran.push(step.name);
    }
    if (ran.length > 0) await withProgress('Tidying up', stream, async () => (await this.repository.tidy(), 'done'));
    return ran;
  }

  private async run(step: SetupStep, version: string, stream: NodeJS.WriteStream): Promise<void> {
    await withProgress(step.name, stream, (report) => step.run(report));
    await this.repository.finish(step.name, version);
  }
}
