import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  answerTo,
  chunks,
  completion,
  embeddings,
  errorBody,
  type ChatRequestBody,
  type Dialect,
} from './fake-protocol.ts';

/** How the fake treats one request. */
export type FakeBehaviour =
  /** `json` fills a schema; `rawJson` is sent as it stands. */
  | { kind: 'ok'; text?: string; json?: unknown; rawJson?: string }
  | { kind: 'unauthorized' }
  | { kind: 'bad-request' }
  | { kind: 'rate-limited'; retryAfterSeconds: number }
  | { kind: 'server-error' }
  /** Closes the connection after so many pieces: `abrupt` as a crash does, else as a proxy does, without an error. */
  | { kind: 'cut'; afterPieces: number; abrupt: boolean }
  /** Never answers; a stream stops after so many pieces. Ends when the client goes or the fake closes. */
  | { kind: 'hang'; afterPieces?: number }
  /** Answers well, but only once the promise has settled. */
  | { kind: 'slow'; until: Promise<unknown> }
  | { kind: 'malformed-json' };

export interface RecordedRequest {
  path: string;
  authorization: string | undefined;
  body: ChatRequestBody & { input?: string | string[] };
  /** Resolves when the client has hung up before the answer was complete. */
  abandoned: Promise<void>;
}

export interface ProviderFakeOptions {
  dialect: Dialect;
  /** When set, any other key is refused with 401. */
  apiKey?: string;
  /** Length of the vectors. */
  dimensions?: number;
}

const DEFAULT_DIMENSIONS = 1024;

/** A real HTTP server that speaks Mistral's and OpenAI's protocols; the client under test is the production client. */
export class ProviderFake {
  readonly requests: RecordedRequest[] = [];
  /** Address without `/v1`, as MISTRAL_BASE_URL wants it; LLM_BASE_URL wants `${url}/v1`. After closing, one where nobody listens. */
  readonly url: string;
  private readonly server: Server;
  private readonly options: ProviderFakeOptions;
  private script: FakeBehaviour[] = [];

  private constructor(server: Server, options: ProviderFakeOptions) {
    this.server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.options = options;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.serve(request, response));
  }

  static async open(options: ProviderFakeOptions): Promise<ProviderFake> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ProviderFake(server, options);
  }

  /** What the next requests meet, in order; after them everything is ok again. */
  next(...behaviours: FakeBehaviour[]): void {
    this.script = behaviours;
    this.requests.length = 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const { authorization } = request.headers;
    const body = JSON.parse((await text(request)) || '{}') as RecordedRequest['body'];
    const abandoned = new Promise<void>((resolve) =>
      response.on('close', () => !response.writableFinished && resolve()),
    );
    if (request.method === 'GET' && path === '/v1/models') {
      return json(response, 200, { object: 'list', data: [{ id: 'fake-model', object: 'model' }] });
    }
    this.requests.push({ path, authorization, body, abandoned });
    const isRefused = this.options.apiKey !== undefined && authorization !== `Bearer ${this.options.apiKey}`;
    const behaviour: FakeBehaviour = isRefused ? { kind: 'unauthorized' } : (this.script.shift() ?? { kind: 'ok' });
    if (behaviour.kind === 'slow') await behaviour.until;
    if (this.refuse(response, behaviour)) return;
    if (behaviour.kind === 'malformed-json' && !body.stream) {
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [{');
    }
    if (path === '/v1/chat/completions') return this.chat({ body, response }, behaviour);
    if (path === '/v1/embeddings') return this.embed({ body, response }, behaviour);
    json(response, 404, errorBody(this.options.dialect, 404, `no ${path}`));
  }

  private refuse(response: ServerResponse, behaviour: FakeBehaviour): boolean {
    const send = (status: number, message: string, headers: Record<string, string> = {}): true => {
      json(response, status, errorBody(this.options.dialect, status, message), headers);
      return true;
    };
    if (behaviour.kind === 'unauthorized') return send(401, 'Unauthorized: key sk-abc…xyz is not valid');
    if (behaviour.kind === 'bad-request') return send(400, 'the schema is not supported');
    if (behaviour.kind === 'rate-limited') {
      return send(429, 'Requests rate limit exceeded', { 'retry-after': String(behaviour.retryAfterSeconds) });
    }
    if (behaviour.kind === 'server-error') return send(500, 'Internal Server Error');
    return behaviour.kind === 'hang' && behaviour.afterPieces === undefined;
  }

  private async chat(
    { body, response }: { body: ChatRequestBody; response: ServerResponse },
    behaviour: FakeBehaviour,
  ): Promise<void> {
    const answer = answerTo(body, behaviour.kind === 'ok' ? behaviour : {});
    if (!body.stream) return sendWhole(response, completion(body, answer), behaviour);
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
    const lines = behaviour.kind === 'malformed-json' ? ['{"choices": [{'] : chunks(body, answer);
    // The first line carries the role, not text.
    const sentLines =
      'afterPieces' in behaviour && behaviour.afterPieces !== undefined ? behaviour.afterPieces + 1 : lines.length;
    for (const line of lines.slice(0, sentLines)) await write(response, `data: ${line}\n\n`);
    if (behaviour.kind === 'hang') return;
    if (behaviour.kind !== 'cut') return void response.end('data: [DONE]\n\n');
    if (behaviour.abrupt) response.destroy();
    else response.end();
  }

  private embed(
    { body, response }: { body: RecordedRequest['body']; response: ServerResponse },
    behaviour: FakeBehaviour,
  ): void {
    sendWhole(
      response,
      embeddings({ model: body.model, input: body.input ?? [] }, this.options.dimensions ?? DEFAULT_DIMENSIONS),
      behaviour,
    );
  }
}

function json(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** A whole answer, or half of one with the length of the whole announced. */
function sendWhole(response: ServerResponse, body: object, behaviour: FakeBehaviour): void {
  if (behaviour.kind !== 'cut') return json(response, 200, body);
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

/** One piece a packet, as a model that writes does. */
function write(response: ServerResponse, data: string): Promise<void> {
  return new Promise((resolve) => response.write(data, () => setImmediate(resolve)));
}
