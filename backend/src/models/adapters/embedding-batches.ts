export interface BatchLimits {
  /** Most texts a batch. */
  texts: number;
  /** Most characters a batch; a single longer text still makes a batch of its own. */
  chars: number;
}

/** Cuts a list into consecutive batches that keep both limits; joined again they are the list. */
export function inBatches(texts: string[], limits: BatchLimits): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let chars = 0;
  for (const text of texts) {
    const isFull = batch.length >= limits.texts || chars + text.length > limits.chars;
    if (isFull && batch.length > 0) {
      batches.push(batch);
      batch = [];
      chars = 0;
    }
    batch.push(text);
    chars += text.length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
