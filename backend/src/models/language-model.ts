import type { z } from 'zod';

export interface ModelMessage {
  role: 'user' | 'assistant';
  content: string;
}

export interface WriteRequest {
  /** Rules the model must follow; never contains text from users, products or files. */
  system: string;
  messages: ModelMessage[];
  /** Longest answer, in tokens of the model. */
  maxTokens?: number;
  /** 0 (most probable) to 1 (freest). */
  temperature?: number;
  signal?: AbortSignal;
}

export interface StructuredRequest<T> {
  system: string;
  prompt: string;
  /** An object schema: providers take no bare list or union. The answer has passed it when the promise resolves. */
  schema: z.ZodType<T>;
  signal?: AbortSignal;
}

/** Writes prose from facts it was handed, or fills a schema. It never decides. Suite: suites/language-model.suite.ts. */
export abstract class LanguageModel {
  abstract readonly modelId: string;
  /** True for the stand-in without a model: callers use their own offline writers and do not ask. */
  abstract readonly isOffline: boolean;

  /**
   * The answer, piece by piece as it is written; never an empty piece. Throws while iterating: `NotConfigured`,
   * `ModelUnavailable` (also after some text when the stream was cut: see `hasEmittedText`), or the signal's reason.
   */
  abstract writeText(request: WriteRequest): AsyncIterable<string>;

  /** An object that fits the schema. Rejects like `writeText` throws. */
  abstract structured<T>(request: StructuredRequest<T>): Promise<T>;
}
