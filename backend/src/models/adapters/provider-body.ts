import { ModelFailure } from '../model-failure.ts';

/** Both protocols close a stream with `[DONE]`; servers that forget it have at least given a finish reason. */
const END_OF_STREAM = /\[DONE\]|"finish_reason"\s*:\s*"/;
/** Longer than either mark, so that one split over two chunks is still seen. */
const TAIL_CHARS = 64;

/**
 * The same response, read to its end and known to be JSON. Mistral's SDK keeps a second promise of each call; a body that
 * breaks under it would reject that one too, unheard, and Node ends the process for it.
 */
export async function wholeJson(response: Response): Promise<Response> {
  const body = await response.text().catch((error: unknown) => {
    throw new ModelFailure('connection', 'the connection broke while the answer was coming', { cause: error });
  });
  try {
    JSON.parse(body);
  } catch (error) {
    throw new ModelFailure('invalid-answer', 'the answer is not JSON', { cause: error });
  }
  return new Response(body, { status: response.status, headers: withoutEncoding(response.headers) });
}

/**
 * The same event stream, with a body that reports a cut line. A stream whose connection closes without its end mark
 * looks finished to every SDK: half a sentence of advice would pass for the whole.
 */
export function watchStream(response: Response, onFailure: (failure: ModelFailure) => ModelFailure): Response {
  if (!response.body) return response;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let tail = '';
  let hasEnded = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = await reader.read().catch((error: Error) => {
        // The SDK hung up by itself, after a line it could not read: the line was not cut.
        if (error.name === 'AbortError') throw error;
        throw onFailure(
          new ModelFailure('connection', 'the connection broke while the answer was coming', { cause: error }),
        );
      });
      if (chunk.done && !hasEnded) {
        throw onFailure(new ModelFailure('connection', 'the stream ended before the answer was complete'));
      }
      if (chunk.done) return controller.close();
      if (!hasEnded) {
        const seen = tail + decoder.decode(chunk.value, { stream: true });
        hasEnded = END_OF_STREAM.test(seen);
        tail = seen.slice(-TAIL_CHARS);
      }
      controller.enqueue(chunk.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, { status: response.status, headers: withoutEncoding(response.headers) });
}

/** fetch has already unpacked the body; keeping these headers would announce a packed one of another length. */
function withoutEncoding(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('content-encoding');
  kept.delete('content-length');
  return kept;
}
