/** Words end where letters end; `\b` knows no accents. */
const words = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, 'giu');

const CHECKING = words(
  "check|audit|review|have a look|take a look|look at|safe|any good|what do you think|is (?:this|my) plan|v[ée]rifi(?:e|er|es)|contr[ôo]le[rs]?|regarde[rs]?|qu['’]en penses-tu|que penses-tu|ton avis|sans risque|est-ce que (?:ce|mon) plan|analyse[rs]?|corrige[rs]?|r[ée]pare[rs]?|repair|fix",
);
const PLAN = words("plan|programme|program|training schedule|schedule|plan d['’]entra[iî]nement|pr[ée]pa");
const PLACE = words(
  'week ?\\d+|semaine ?\\d+|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|\\d{1,2}/\\d{1,2}|\\d{4}-\\d{2}-\\d{2}',
);
const LENGTH = /\d+(?:[.,]\d+)?\s*(?:km|k|mi|miles?|m|min|h|['’])(?![\p{L}])|\d\s*[x×]\s*\d/giu;
/** "Check my plan" and the like with nothing behind it; a question about plans in general is none of these. */
const OFFER =
  /(?:check|audit|review|look at|think of|repair|fix|v[ée]rifi\p{L}*|contr[ôo]l\p{L}*|regard\p{L}*|penses-tu de|analys\p{L}*|corrig\p{L}*|r[ée]par\p{L}*)\s+(?:my|this|mon|ce|un)\s+(?:\p{L}+\s+){0,2}(?:plan|program(?:me)?|schedule)(?!\p{L})/iu;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** A few sessions make a sentence; so many days and lengths make a plan, even when nobody asks to have it checked. */
const LEAST_ASKED = { places: 1, lengths: 2 };
const LEAST_UNASKED = { places: 4, lengths: 5, lines: 3 };
/** The request stands at the head of a message, before the plan. */
const HEAD = 160;

/** A plan somebody pasted to have it checked; `text` is null when they asked for it but pasted nothing. */
export function pastedPlan(message: string): { text: string | null } | null {
  const head = message.slice(0, HEAD);
  const isAsked = count(head, CHECKING) > 0 && count(head, PLAN) > 0;
  const places = count(message, PLACE);
  const lengths = count(message, LENGTH);
  const lines = message.split('\n').filter((line) => line.trim() !== '').length;
  const isPlan = places >= LEAST_UNASKED.places && lengths >= LEAST_UNASKED.lengths && lines >= LEAST_UNASKED.lines;
  if (!isAsked) return isPlan ? { text: message } : null;
  if (places < LEAST_ASKED.places || lengths < LEAST_ASKED.lengths) return OFFER.test(head) ? { text: null } : null;
  return { text: withoutRequest(message) };
}

/** The plan without the question before it: behind the first colon, question mark or line break. */
function withoutRequest(message: string): string {
  const at = message.slice(0, HEAD).search(/[:\n?]/);
  const before = at < 0 ? '' : message.slice(0, at);
  const isRequest = count(before, PLAN) > 0 && count(before, LENGTH) === 0 && !/^\s*(?:week|semaine)\b/i.test(before);
  return isRequest ? message.slice(at + 1).trim() : message;
}
