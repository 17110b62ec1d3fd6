import { data, type RouterContextProvider } from 'react-router';
import { languageFromCookie } from '../lib/language.ts';
import { createApi, type Api } from './client.ts';
import { ApiError } from './problem.ts';
import { apiUrlOf } from './server-context.ts';

interface Asked {
  request: Request;
  context: Readonly<RouterContextProvider>;
}

/** Headers of the visitor that the API must see to know who asks; nothing else is passed on. */
const PASSED_ON = ['cookie', 'accept-language', 'x-request-id'];

/** The API for loaders and actions: the visitor's own cookie and language, over loopback. */
export function serverApi({ request, context }: Asked): Api {
  const headers: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = request.headers.get(name);
    if (value) headers[name] = value;
  }
  return createApi({
    baseUrl: apiUrlOf(context),
    language: languageFromCookie(request.headers.get('cookie')),
    headers,
  });
}

/** What an error page may know about a failed loader. */
export interface PageProblem {
  code: string;
  requestId: string | undefined;
}

/** Awaits what a page cannot do without; a refusal of the API becomes the page's own status (404 stays 404). */
export async function needed<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const problem: PageProblem = { code: error.code, requestId: error.requestId };
    throw data(problem, { status: error.status || 503 });
  }
}

/** Awaits what a page can do without: the rail is left out, the page still opens. Anything but an API answer throws. */
export async function optional<Answer, Instead>(answer: Promise<Answer>, instead: Instead): Promise<Answer | Instead> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError) return instead;
    throw error;
  }
}
