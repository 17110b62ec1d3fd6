import { createContext, RouterContextProvider } from 'react-router';

/** Set by the process that serves the pages; during development the environment says where the API is. */
const apiUrlContext = createContext('');
const nonceContext = createContext('');

const DEVELOPMENT_API_URL = 'http://127.0.0.1:3000/api';

/** What a request brings from the process that serves it. */
export function loadContext(served: { nonce: string; apiUrl: string }): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(apiUrlContext, served.apiUrl);
  context.set(nonceContext, served.nonce);
  return context;
}

type ReadableContext = Pick<RouterContextProvider, 'get'>;

export function apiUrlOf(context: ReadableContext): string {
  return context.get(apiUrlContext) || process.env['API_URL'] || DEVELOPMENT_API_URL;
}

export function nonceOf(context: ReadableContext): string | undefined {
  return context.get(nonceContext) || undefined;
}
