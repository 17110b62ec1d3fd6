/** What reviewers say about the fit; each review counts once. */
export interface FitReport {
  small: number;
  trueToSize: number;
  large: number;
  reviewCount: number;
}

const SMALL = [
  /\b(runs?|fits?|comes? up|cut|sized?) (a (little|bit|touch) |rather |quite )?(small|short|narrow|tight)\b/i,
  /\b(size|sizes|one|half a size) up\b|\bone (size )?larger\b|\bis tight\b/i,
  /\btaille(nt)? (un peu |plut[oô]t |tr[eè]s )?(petit|serr[eé])|coupe [eé]troite|(taille|pointure) (de plus|au-dessus)|^petit,/i,
];
const LARGE = [
  /\b(runs?|fits?|comes? up|cut|sized?) (a (little|bit|touch) |rather |quite )?(large|big|long|wide|loose)\b/i,
  /\b(size|one size|half a size) (down|less)\b/i,
  /\btaille(nt)? (un peu |plut[oô]t |tr[eè]s )?(grand|large)|coupe ample|pr[eé]voir plus petit|(taille|pointure) (de moins|en dessous)/i,
];
const TRUE_TO_SIZE = [
  /true to size|fits? (as expected|perfectly|well)|my usual (size|\d+)|sizing is normal/i,
  /\btaille(nt)? (normalement|juste|bien|comme d['’]habitude)|(taille|\d+|pointure) habituel|pile (ma|la bonne) (taille|pointure)|la taille correspond/i,
];

const says = (patterns: RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

/** Counts the reviews that say an article runs small, large or true to size, in English or French. */
export function fitReport(texts: string[]): FitReport {
  const report: FitReport = { small: 0, trueToSize: 0, large: 0, reviewCount: texts.length };
  for (const text of texts) {
    if (says(SMALL, text)) report.small += 1;
    else if (says(LARGE, text)) report.large += 1;
    else if (says(TRUE_TO_SIZE, text)) report.trueToSize += 1;
  }
  return report;
}
