import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';
import { nonceOf } from './api/server-context.ts';
import { createI18n } from './lib/i18n.ts';
import { isLanguage, languageFromAccept, languageFromCookie, type Language } from './lib/language.ts';
import { NonceContext } from './lib/nonce.ts';
import { texts as en } from './locales/en/texts.ts';
import { texts as fr } from './locales/fr/texts.ts';

export { loadContext } from './api/server-context.ts';

/** Streaming of late data gives up after this long. */
export const streamTimeout = 5_000;
const ABORT_AFTER_MS = streamTimeout + 1_000;

const TEXTS = { en, fr };

/** The language the root loader chose; when it failed, what the request itself says. */
function languageOf(request: Request, routerContext: EntryContext): Language {
  const root: unknown = routerContext.staticHandlerContext.loaderData['root'];
  const chosen = (root as { language?: unknown } | undefined)?.language;
  if (isLanguage(chosen)) return chosen;
  return (
    languageFromCookie(request.headers.get('cookie')) ?? languageFromAccept(request.headers.get('accept-language'))
  );
}

interface Rendering {
  request: Request;
  status: number;
  headers: Headers;
  page: React.ReactNode;
  nonce: string | undefined;
}

function render({ request, status, headers, page, nonce }: Rendering): Promise<Response> {
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady';
  let statusNow = status;
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [ready]() {
        const body = new PassThrough({
          final(callback) {
            clearTimeout(timer);
            callback();
          },
        });
        headers.set('content-type', 'text/html; charset=utf-8');
        headers.set('vary', 'cookie, accept-language');
        pipe(body);
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusNow }));
      },
      onShellError: reject,
      onError() {
        statusNow = 500;
      },
    });
    const timer = setTimeout(abort, ABORT_AFTER_MS);
  });
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  ...[routerContext, loadContext]: [EntryContext, RouterContextProvider]
): Promise<Response> | Response {
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const nonce = nonceOf(loadContext);
  const language = languageOf(request, routerContext);
  const page = (
    <NonceContext value={nonce}>
      <I18nextProvider i18n={createI18n(language, TEXTS[language])}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </I18nextProvider>
    </NonceContext>
  );
  return render({ request, status, headers, page, nonce });
}
