/** Letters that look Latin and are not: Cyrillic and Greek. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аaеeоoрpсcуyхxіiјjѕsԁdһhӏlмmтtкkвbнnгrиuпnαaεeοoρpτtυuνvιiκkηnωw').reduce<[string, string][]>(
    (pairs, letter, at, all) => (at % 2 === 0 ? [...pairs, [letter, all[at + 1]!]] : pairs),
    [],
  ),
);
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g');
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
};

/** A word in which Latin letters and look-alikes of another alphabet stand side by side. `µ` and `Ω` are units. */
const MIXED_ALPHABETS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\u03B1-\u03BB\u03BD-\u03C9]|[\p{Script=Cyrillic}\u03B1-\u03BB\u03BD-\u03C9]\p{Script=Latin}/u;

/** Text in a code no customer reads: base64, hexadecimal, percent and numeric escapes, binary, Morse, letters one by one. */
const CODED: readonly RegExp[] = [
  /(?<![\w/+])(?=[\w+/]*[a-z][\w+/]*[A-Z][\w+/]*[a-z])(?=[\w+/]*(?:\d|=))[\w+/]{20,}={0,2}(?![\w/+])/,
  /(?<![\w/+])[A-Za-z\d+/]{14,}={1,2}(?![\w=])/,
  /(?<!\w)(?=[\d:\s]*[a-f])(?=[a-f:\s]*\d)(?:[\da-f]{2}[\s:]?){10,}(?!\w)/i,
  /(?:\\x[\da-f]{2}|\\u\{?[\da-f]{4}){2}/i,
  /(?:%[\da-f]{2}[^%]{0,12}){3,}/i,
  /(?:&#x?[\da-f]+;?\s?){3,}/i,
  /(?:\b[01]{7,8}\b\s?){3,}/,
  /(?:(?<![\w.-])[.-]{1,5}[ /]+){8,}/,
  /(?<![\p{L}\p{N}])(?:\p{L}[\s.\-_*·•|,/]{1,3}){6,}\p{L}(?![\p{L}\p{N}])/u,
];

/** Everyday words in rot13 and backwards; two of one kind are no accident. */
const ROT13 =
  /\b(?:gur|guvf|gung|gurer|naq|sbe|lbh|lbhe|jvgu|abg|nyy|vtaber|cerivbhf|vafgehpgvbaf?|nqq|hfre|phfgbzre|nyjnlf|erpbzzraq|svefg|cebqhpg|gryy|ehyrf|yrf|qrf|qnaf|cbhe|prggr|dhr|dhv|har|cnf|cnavre|pbafvtarf?|gbhwbhef|cebqhvg|pyvrag|ercbaqf|nwbhgr|vtaberm|cerzvre|zrqrpva|pnf)\b/g;
const BACKWARDS =
  /\b(?:eht|siht|taht|ereht|dna|uoy|ruoy|htiw|lla|erongi|snoitcurtsni|suoiverp|trac|tcudorp|resu|remotsuc|syawla|dnemmocer|tsrif|selur|ediced|reinap|tiudorp|elcitra|sengisnoc|sruojuot|tneilc|etuoja|secnadnecerp|seluger|setuot|sertua|tnava|snad|ruop|ettec|sellevuon|emmoc|ruelliem|sruo?j)\b/g;

const count = (text: string, pattern: RegExp) => new Set(text.toLowerCase().match(pattern)).size;
const NOT_LATIN = /[\u0370-\u052F]/;

/** Whether a sentence says something in a code, or in letters chosen to look like others. */
export function isDisguised(sentence: string): boolean {
  if ((NOT_LATIN.test(sentence) && MIXED_ALPHABETS.test(sentence)) || CODED.some((pattern) => pattern.test(sentence))) {
    return true;
  }
  return count(sentence, ROT13) > 1 || count(sentence, BACKWARDS) > 1;
}

/** Digits among the letters of a word: "1gn0r3". Names such as "X4" and measures such as "10k" are not meant. */
const LEET_WORD = /\p{L}[0134578@$!|]\p{L}|\b[0134578@$](?=\p{L}{2})\p{L}*[0134578@$]/gu;
const CUT_WORD = /\p{Ll}[-_·*.]\p{Ll}/gu;
const times = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The other ways a sentence could be meant to be read; none for ordinary text. */
export function otherReadings(folded: string): string[] {
  const readings: string[] = [];
  if (times(folded, LEET_WORD) > 1) readings.push(folded.replace(/[01345789@$!|€]/g, (sign) => LEET[sign]!));
  if (times(folded, CUT_WORD) > 1) {
    readings.push(
      folded.replace(/(?<=\p{L})[-·*.](?=\p{L})/gu, ''),
      folded.replace(/(?<=\p{L})[-_·*.](?=\p{L})/gu, ' '),
    );
  }
  if (count(folded, ROT13) > 0) {
    readings.push(
      folded.replace(/[a-z]/g, (letter) => String.fromCodePoint(((letter.codePointAt(0)! - 84) % 26) + 97)),
    );
  }
  if (/^[.!?]\p{L}/u.test(folded)) readings.push(Array.from(folded).toReversed().join(''));
  const latin = !NOT_LATIN.test(folded) ? folded : folded.replace(LOOKALIKE, (letter) => LOOKALIKES[letter]!);
  if (latin !== folded) readings.push(latin);
  return readings;
}
