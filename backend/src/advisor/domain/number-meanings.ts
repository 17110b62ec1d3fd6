const AGE =
  /\b(\d{1,2})[\s-]*(?:ans\b|years?[\s-]old|yrs?\b|yo\b)|\b(?:i am|i'm|im|aged?|turned|turning|past|a mes|mes)\s+(\d{2})\b(?!\s*(?:km|k\b|kg|min|h\b|%|per|weeks?|days?|miles?|m\b|°|degrees?|runs?|seconds?|hours?))|\b(?:daughter|son|kid|child) is (\d{1,2})\b|\bat (5[0-9]|[67]\d)\b(?!\s*(?:km|k\b|kg|%|per|min|h\b|m\b|°|degrees?|hours?|miles?))/g;
const DEGREES = /(\bmoins |\bminus |[-−])?\b(\d{1,2})\s?(?:°|degres?\b|degrees?\b|celsius\b)/g;
const BELOW_ZERO = /\b(?:moins|minus) (?:\d{1,2}|five|ten|twenty|cinq|dix|quinze|vingt)\b/;
/** "à 2400 m", "at 3000 metres": a height, unless it is climbed or run. */
const HEIGHT =
  /\b(?:a|at|in|to|course a|race at)\s+(?:1[5-9]|[2-5]\d)\d\d\s?(?:m|metres?|meters?)\b(?!\s*(?:de |of |d\+|d-|climb|descent|denivele|time|chrono))/;

/** Ages from which the corpus speaks of youth, and of masters; °C from which it speaks of heat and cold. */
const ADULT_FROM = 18;
const MASTER_FROM = 50;
const HOT_FROM_C = 20;
const COLD_BELOW_C = 3;

/** What the numbers of a message (in plain form) mean in the corpus's words: a child's age, frost, a race at altitude. */
export function numberMeanings(plainText: string): string[] {
  const ages = [...plainText.matchAll(AGE)].map((match) => Number(match.slice(1).find(Boolean)));
  const degrees = [...plainText.matchAll(DEGREES)].map((match) => (match[1] ? -1 : 1) * Number(match[2]));
  const meanings = [
    ages.some((age) => age < ADULT_FROM) && 'child youth running',
    ages.some((age) => age >= MASTER_FROM && age < 100) && 'older runner age',
    degrees.some((value) => value >= HOT_FROM_C) && 'heat hot weather',
    (degrees.some((value) => value < COLD_BELOW_C) || BELOW_ZERO.test(plainText)) && 'cold weather freezing frostbite',
    HEIGHT.test(plainText) && 'altitude race',
  ];
  return meanings.filter((meaning) => typeof meaning === 'string');
}
