import { randomUUIDv7 } from 'node:crypto';
import type { Response } from 'express';
import { JsonToSseTransformStream, UI_MESSAGE_STREAM_HEADERS, type UIMessageChunk } from 'ai';
import type { TurnPart } from './chat.contract.ts';

/**
 * The AI SDK's UI message stream of one turn. Consecutive texts form one text part; the ids of data parts are left out
 * but for actions, so that a client never merges two of a kind.
 */
export async function* toUiMessageChunks(
  messageId: string,
  parts: AsyncIterable<TurnPart>,
): AsyncGenerator<UIMessageChunk> {
  yield { type: 'start', messageId };
  let textId: string | null = null;
  for await (const part of parts) {
    if (part.type === 'text') {
      if (!textId) yield { type: 'text-start', id: (textId = randomUUIDv7()) };
      yield { type: 'text-delta', id: textId, delta: part.text };
      continue;
    }
    if (textId) yield { type: 'text-end', id: textId };
    textId = null;
    yield part as UIMessageChunk;
    if (part.type === 'data-citation') yield* sourceOf(part.data);
  }
  if (textId) yield { type: 'text-end', id: textId };
  yield { type: 'finish' };
}

/** The protocol's own form of a source, for clients that know nothing of ours. */
function* sourceOf(citation: { articleId: string; title: string; doi: string | null }): Generator<UIMessageChunk> {
  if (!citation.doi) return;
  yield {
    type: 'source-url',
    sourceId: citation.articleId,
    url: `https://doi.org/${citation.doi}`,
    title: citation.title,
  };
}

/**
 * Writes the stream to the response. When the browser goes away the turn still runs to its end, so that the answer is
 * stored and the conversation can go on; only the writing stops.
 */
export async function writeStream(
  response: Response,
  chunks: AsyncIterable<UIMessageChunk>,
  onError: (error: unknown) => string,
): Promise<void> {
  response.writeHead(200, UI_MESSAGE_STREAM_HEADERS);
  const encoder = new JsonToSseTransformStream();
  const pump = pumpTo(response, encoder.readable);
  const writer = encoder.writable.getWriter();
  try {
    for await (const chunk of chunks) await writer.write(chunk);
  } catch (error) {
    await writer.write({ type: 'error', errorText: onError(error) });
  }
  await writer.close();
  await pump;
  response.end();
}

async function pumpTo(response: Response, lines: ReadableStream<string>): Promise<void> {
  for await (const line of lines as unknown as AsyncIterable<string>) {
    if (response.destroyed || response.writableEnded) continue;
    if (!response.write(line)) await drained(response);
  }
}

/** Resolves when the socket takes more, or is gone. */
function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}
