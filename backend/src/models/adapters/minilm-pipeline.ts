import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';

/** What the model was trained to read; more is cut. Source: model card of sentence-transformers/all-MiniLM-L6-v2 (256 word pieces). */
const MAX_TOKENS = 256;
/** No 256 word pieces are longer than this; bounds the tokenizer's work on a 20,000-character message. */
const MAX_TEXT_CHARS = 6_000;
export const MINILM_DIMENSIONS = 384;

/** onnxruntime: 4 = fatal only. Its warnings about unused initialisers would land on standard error. */
const LOG_FATAL_ONLY = 4;

/** The model and its tokenizer in memory of this thread. */
export class MiniLmPipeline {
  private readonly tokenizer: Tokenizer;
  private readonly session: InferenceSession;

  private constructor(tokenizer: Tokenizer, session: InferenceSession) {
    this.tokenizer = tokenizer;
    this.session = session;
  }

  /** Loads from a folder in the transformers.js layout; `threads` is the number of cores one text may use. */
  static async load(folder: string, threads: number): Promise<MiniLmPipeline> {
    const json = async (name: string): Promise<object> => JSON.parse(await readFile(join(folder, name), 'utf8'));
    const tokenizer = new Tokenizer(await json('tokenizer.json'), await json('tokenizer_config.json'));
    const session = await InferenceSession.create(join(folder, 'onnx', 'model_quantized.onnx'), {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      // The arena keeps the largest buffers for ever and is no faster here: 25 MB instead of 100 MB.
      enableCpuMemArena: false,
      logSeverityLevel: LOG_FATAL_ONLY,
    });
    return new MiniLmPipeline(tokenizer, session);
  }

  /**
   * Mean of the token vectors, scaled to length 1. One text at a time: the 8-bit activations are scaled per run, so in
   * a padded batch a text's vector would depend on its neighbours, and batching gains under 15 % on a CPU.
   */
  async embed(text: string): Promise<Float32Array> {
    const ids = this.tokenIds(text);
    const shape = [1, ids.length];
    const output = await this.session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
    });
    return unitMean(output.last_hidden_state!.data as Float32Array, ids.length);
  }

  private tokenIds(text: string): number[] {
    const { ids } = this.tokenizer.encode(text.slice(0, MAX_TEXT_CHARS));
    if (ids.length <= MAX_TOKENS) return ids;
    return [...ids.slice(0, MAX_TOKENS - 1), ids.at(-1)!];
  }
}

function unitMean(tokenVectors: Float32Array, tokens: number): Float32Array {
  const mean = new Float32Array(MINILM_DIMENSIONS);
  for (let token = 0; token < tokens; token += 1) {
    const start = token * MINILM_DIMENSIONS;
    for (let i = 0; i < MINILM_DIMENSIONS; i += 1) mean[i]! += tokenVectors[start + i]!;
  }
  // Dividing by the number of tokens would cancel out here.
  const length = Math.sqrt(mean.reduce((sum, value) => sum + value * value, 0));
  return mean.map((value) => value / length);
}
