import { pageLanguage, type Language } from '../lib/language.ts';
import { ApiError, problemOf } from './problem.ts';

type QueryValue = string | number | boolean | readonly string[] | null | undefined;
export type Query = Record<string, QueryValue>;

interface Origin {
  /** Such as `/api` in the browser, the loopback address on the server. */
  baseUrl: string;
  /** Language of the texts in the answer; undefined lets the API decide from the session. */
  language: Language | undefined;
  headers?: Record<string, string>;
}

interface SendOptions {
  /** Sent as JSON, or as it is when it is a form with a file. */
  body?: unknown;
  query?: Query;
  headers?: Record<string, string>;
  /** Lets go of the question; the answer is then an error that TanStack Query knows how to ignore. */
  signal?: AbortSignal;
}

/** The API as seen from here. Every call of the site goes through these two. */
export interface Api {
  get<Answer>(path: string, query?: Query, options?: { signal?: AbortSignal }): Promise<Answer>;
  send<Answer>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, options?: SendOptions): Promise<Answer>;
}

/** `{ color: ['blue', 'red'], page: 2 }` → `color=blue%2Cred&page=2`; what is not set is left out. */
export function toSearch(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text !== '') search.set(name, text);
  }
  return search.toString();
}

export function createApi(origin: Origin): Api {
  const call = async <Answer>(method: string, path: string, options: SendOptions): Promise<Answer> => {
    const search = toSearch({ language: origin.language, ...options.query });
    const isForm = options.body instanceof FormData;
    const isJson = options.body !== undefined && !isForm;
    const response = await fetch(`${origin.baseUrl}${path}${search && `?${search}`}`, {
      method,
      headers: {
        accept: 'application/json',
        // The browser writes the type of a form itself, with the mark that parts its fields.
        ...(isJson && { 'content-type': 'application/json' }),
        ...origin.headers,
        ...options.headers,
      },
      signal: options.signal,
      body: isJson ? JSON.stringify(options.body) : (options.body as FormData | undefined),
    }).catch((cause: unknown) => {
      throw Object.assign(new ApiError(0, { code: 'network/offline' }), { cause });
    });
    if (!response.ok) throw await problemOf(response);
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  };
  return {
    get: (path, query = {}, { signal } = {}) => call('GET', path, { query, signal }),
    send: (method, path, options = {}) => call(method, path, options),
  };
}

/** The API for code that runs in the browser. */
export function browserApi(): Api {
  return createApi({ baseUrl: '/api', language: pageLanguage() });
}
