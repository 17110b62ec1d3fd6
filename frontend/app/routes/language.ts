import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { optional, serverApi } from '../api/server.ts';
import { isLanguage, LANGUAGE_COOKIE } from '../lib/language.ts';
import { isOwnPath, paths } from '../lib/paths.ts';

/** A choice is kept as long as browsers keep cookies: 400 days. */
const MAX_AGE_SECONDS = 34_560_000;

export const loader = () => redirect(paths.home());

/** Keeps the chosen language on this device and, for whoever has a session, in the profile: the coach answers in it. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const form = await request.formData();
  const language = form.get('language');
  const backTo = form.get('backTo');
  if (!isLanguage(language)) throw data({ code: 'language/unknown' }, { status: 400 });
  if (request.headers.get('cookie')?.includes('foulee_session=')) {
    await optional(serverApi({ request, context }).send('PUT', '/profile', { body: { language } }), null);
  }
  const cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${MAX_AGE_SECONDS}; SameSite=Lax`;
  return redirect(isOwnPath(backTo) ? backTo : paths.home(), { headers: { 'set-cookie': cookie } });
}
