import { onTestFinished } from 'vitest';

interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}

/** Gives a `Response` for a refusal, anything else as JSON. */
type Handler = (call: Call) => unknown;

/** A refusal as the real API words it: RFC 9457 problem details. */
export function problem(status: number, code: string, detail: string, extra: Record<string, unknown> = {}): Response {
  const body = { type: `/problems/${code}`, title: code, status, detail, code, requestId: 'test-request', ...extra };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
}

/**
 * Stands in for the network, and for nothing else: `{ 'GET /cart': () => aCart() }`. What no handler expects fails as
 * a lost connection would. Returns the calls that were made.
 */
export function fakeApi(handlers: Record<string, Handler>): Call[] {
  const calls: Call[] = [];
  const real = globalThis.fetch;
  onTestFinished(() => {
    globalThis.fetch = real;
  });
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, 'http://foulee.test');
    const method = init?.method ?? 'GET';
    const path = url.pathname.replace(/^\/api/, '');
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    const call = { method, path, query: url.searchParams, body, headers: new Headers(init?.headers) };
    calls.push(call);
    const handler = handlers[`${method} ${path}`];
    if (!handler) throw new TypeError(`nothing answers ${method} ${path}`);
    const answer = await handler(call);
    if (answer instanceof Response) return answer;
    return new Response(JSON.stringify(answer ?? null), { headers: { 'content-type': 'application/json' } });
  };
  return calls;
}
