import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { JOB_SETTINGS, type JobSettings } from './job-settings.ts';
import { JOB_METADATA, type JobContext, type JobDeclaration, type JobResult } from './on-job.decorator.ts';

export interface JobHandler extends JobDeclaration {
  /** Class and method, for sentences. */
  where: string;
  run(payload: unknown, context: JobContext): Promise<JobResult>;
}

/** Finds every `@OnJob` method at the start and refuses to start when a job has no handler, or two. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly scanner = new MetadataScanner();

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(JOB_SETTINGS) private readonly settings: JobSettings,
  ) {}

  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders()) {
      if (wrapper.instance && wrapper.isDependencyTreeStatic()) this.collect(wrapper.instance as object);
    }
    const missing = this.settings.names.filter((name) => !this.handlers.has(name));
    if (missing.length > 0) {
      throw new Error(
        `No method handles the job "${missing[0]}": write @OnJob('${missing[0]}', { schema }) above the method that does it, and list its class in a module's providers.`,
      );
    }
  }

  get names(): string[] {
    return [...this.handlers.keys()];
  }

  /** @throws for a name that is not a job: that is a bug */
  get(name: string): JobHandler {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`There is no job "${name}".`);
    return handler;
  }

  private collect(instance: object): void {
    const prototype = Object.getPrototypeOf(instance) as object | null;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const run = (instance as Record<string, unknown>)[method];
      if (typeof run !== 'function') continue;
      const declaration = Reflect.getMetadata(JOB_METADATA, run) as JobDeclaration | undefined;
      const where = `${instance.constructor.name}.${method}`;
      if (declaration) this.add({ ...declaration, where, run: run.bind(instance) });
    }
  }

  private add(handler: JobHandler): void {
    const other = this.handlers.get(handler.name);
    // One class provided by two modules is found twice; that too would be two handlers.
    if (other) {
      throw new Error(
        `The job "${handler.name}" has two handlers, ${other.where} and ${handler.where}: remove @OnJob('${handler.name}') from one, or export its class from one module instead of providing it twice.`,
      );
    }
    if (!this.settings.names.includes(handler.name)) {
      throw new Error(`${handler.where} handles "${handler.name}", which is not listed in job-names.ts: add it there.`);
    }
    this.handlers.set(handler.name, handler);
  }
}
