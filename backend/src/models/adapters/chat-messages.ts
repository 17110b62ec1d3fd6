import { AIMessage, HumanMessage, SystemMessage, type BaseMessage } from '@langchain/core/messages';
import type { WriteRequest } from '../language-model.ts';

/** Our messages in LangChain's words. */
export function toChatMessages(request: Pick<WriteRequest, 'system' | 'messages'>): BaseMessage[] {
  const rest = request.messages.map(({ role, content }) =>
    role === 'user' ? new HumanMessage(content) : new AIMessage(content),
  );
  return [new SystemMessage(request.system), ...rest];
}

/** Only the text of streamed chunks, without the empty ones at the start and the end of a stream. */
export async function* textOf(chunks: AsyncIterable<{ text: string }>): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    if (chunk.text.length > 0) yield chunk.text;
  }
}

/** All of a stream in one string. */
export async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
