import { exampleOf, hashVector, inPieces } from './fake-answers.ts';

/** Mistral and OpenAI share paths and most fields; they differ in their error bodies. */
export type Dialect = 'mistral' | 'openai';

export interface ChatRequestBody {
  model: string;
  messages: { role: string; content: string }[];
  stream?: boolean;
  tools?: { function: { name: string; parameters: object } }[];
  response_format?: { type: string; json_schema?: { schema: object } };
}

interface Answer {
  content: string;
  toolName?: string;
}

const CREATED_AT_SECONDS = 1_760_000_000;

/** What the fake says: scripted text or object, else an echo of the last message or the plainest object that fits. */
export function answerTo(body: ChatRequestBody, scripted: { text?: string; json?: unknown; rawJson?: string }): Answer {
  const fill = (schema: object): string => scripted.rawJson ?? JSON.stringify(scripted.json ?? exampleOf(schema));
  const tool = body.tools?.[0]?.function;
  if (tool) return { content: fill(tool.parameters), toolName: tool.name };
  const schema = body.response_format?.json_schema?.schema;
  if (schema) return { content: fill(schema) };
  return { content: scripted.text ?? `You said: ${body.messages.at(-1)?.content ?? ''}` };
}

export function completion(body: ChatRequestBody, answer: Answer): object {
  const toolCalls = answer.toolName
    ? [{ id: 'call00001', type: 'function', index: 0, function: { name: answer.toolName, arguments: answer.content } }]
    : undefined;
  return {
    id: 'cmpl-fake',
    object: 'chat.completion',
    created: CREATED_AT_SECONDS,
    model: body.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: toolCalls ? '' : answer.content,
          ...(toolCalls && { tool_calls: toolCalls }),
        },
        finish_reason: toolCalls ? 'tool_calls' : 'stop',
      },
    ],
    usage: usageOf(body, answer),
  };
}

/** The data lines of a stream, without `[DONE]`: a role, the pieces, and the finish with the usage. */
export function chunks(body: ChatRequestBody, answer: Answer): string[] {
  const chunk = (delta: object, finish: string | null, extra: object = {}): string =>
    JSON.stringify({
      id: 'cmpl-fake',
      object: 'chat.completion.chunk',
      created: CREATED_AT_SECONDS,
      model: body.model,
      choices: [{ index: 0, delta, finish_reason: finish }],
      ...extra,
    });
  const pieces = answer.toolName
    ? [
        chunk(
          {
            tool_calls: [
              {
                id: 'call00001',
                index: 0,
                type: 'function',
                function: { name: answer.toolName, arguments: answer.content },
              },
            ],
          },
          null,
        ),
      ]
    : inPieces(answer.content).map((piece) => chunk({ content: piece }, null));
  const end = chunk({ content: '' }, answer.toolName ? 'tool_calls' : 'stop', { usage: usageOf(body, answer) });
  return [chunk({ role: 'assistant', content: '' }, null), ...pieces, end];
}

export function embeddings(body: { model: string; input: string | string[] }, dimensions: number): object {
  const inputs = [body.input].flat();
  return {
    id: 'embd-fake',
    object: 'list',
    model: body.model,
    data: inputs.map((text, index) => ({ object: 'embedding', index, embedding: hashVector(text, dimensions) })),
    usage: { prompt_tokens: inputs.length, completion_tokens: 0, total_tokens: inputs.length },
  };
}

/** Error bodies as the two providers send them. */
export function errorBody(dialect: Dialect, status: number, message: string): object {
  if (dialect === 'openai') {
    return {
      error: { message, type: status === 429 ? 'rate_limit_error' : 'invalid_request_error', param: null, code: null },
    };
  }
  if (status === 401) return { detail: message };
  return {
    object: 'error',
    message,
    type: status === 429 ? 'rate_limited' : 'invalid_request_error',
    param: null,
    code: null,
  };
}

function usageOf(body: ChatRequestBody, answer: Answer): object {
  const promptTokens = body.messages.length * 10;
  const completionTokens = inPieces(answer.content).length;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  };
}
