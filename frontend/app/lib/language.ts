const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The visitor's own choice of language; read by the server and written by the switcher only. */
export const LANGUAGE_COOKIE = 'foulee_language';

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language chosen on this device, if one was. */
export function languageFromCookie(cookieHeader: string | null): Language | undefined {
  const pair = cookieHeader?.split(';').find((part) => part.trim().startsWith(`${LANGUAGE_COOKIE}=`));
  const value = pair?.split('=')[1]?.trim();
  return isLanguage(value) ? value : undefined;
}

/** The first of our languages a browser asks for; `fr-CA;q=0.8, en;q=0.9` gives `en`. */
export function languageFromAccept(acceptHeader: string | null): Language {
  const wishes = (acceptHeader ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1];
    return { language: tag.slice(0, 2), quality: quality === undefined ? 1 : Number(quality) };
  });
  const ours = wishes.filter((wish) => isLanguage(wish.language) && wish.quality > 0);
  ours.sort((a, b) => b.quality - a.quality);
  return ours[0]?.language === 'fr' ? 'fr' : 'en';
}

/** In the browser the page itself says which language it is in. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'fr' ? 'fr' : 'en';
}
