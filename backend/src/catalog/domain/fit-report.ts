/** What reviewers say about the fit; each review counts once. */
export interface FitReport {
  small: number;
  trueToSize: number;
  large: number;
  reviewCount: number;
}

const SMALL =
  /\b(runs?|fits?|sized?) (a (little|bit|touch) |rather |quite )?(small|short|narrow|tight)|\b(size|go|went) (half a size )?up\b|taille (un peu |plut[oô]t |tr[eè]s )?(petit|serr[eé])|(prendre|prenez|pris) (une )?(demi-|pointure |taille )*(au-dessus|de plus)/i;
const LARGE =
  /\b(runs?|fits?|sized?) (a (little|bit|touch) |rather |quite )?(large|big|long|wide|loose)|\b(size|go|went) (half a size )?down\b|taille (un peu |plut[oô]t |tr[eè]s )?(grand|large)|(prendre|prenez|pris) (une )?(demi-|pointure |taille )*(en dessous|de moins)/i;
const TRUE =
  /true to size|fits? (as expected|perfectly|well)|my usual size|taille (normalement|juste|bien|comme d['’]habitude)|ma taille habituelle|pile ma (taille|pointure)/i;

export function fitReport(texts: string[]): FitReport {
  const report: FitReport = { small: 0, trueToSize: 0, large: 0, reviewCount: texts.length };
  for (const text of texts) {
    if (SMALL.test(text)) report.small += 1;
    else if (LARGE.test(text)) report.large += 1;
    else if (TRUE.test(text)) report.trueToSize += 1;
  }
  return report;
}
