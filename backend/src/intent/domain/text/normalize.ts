const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * The one spelling everything is compared in: lower case, no accents, straight apostrophes and hyphens, single spaces.
 * Never throws; a lone surrogate or a control character becomes a space.
 */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replaceAll(/[\u2018\u2019\u02bc`´]/g, "'")
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s\p{Cc}\ufffd]+/gu, ' ')
    .trim();
}

/** Words and digits only: what two messages must share to count as the same row. */
export function rowKey(text: string): string {
  const normalized = normalizeText(text);
  return normalized.replaceAll(/[^\p{L}\p{N}\p{So}]+/gu, ' ').trim() || normalized;
}
