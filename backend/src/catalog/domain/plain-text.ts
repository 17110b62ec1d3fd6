const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  reg: '®',
  trade: '™',
  deg: '°',
  eacute: 'é',
};

function decodeEntity(whole: string, body: string): string {
  if (body.startsWith('#')) {
    const code =
      body[1]?.toLowerCase() === 'x' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return Number.isFinite(code) && code > 31 && code < 0x11_00_00 ? String.fromCodePoint(code) : ' ';
  }
  return ENTITIES[body.toLowerCase()] ?? whole;
}

/**
 * The words of a text from outside: entities decoded, tags, control and invisible characters dropped, white space
 * folded. Zero-width, bidirectional and tag characters go too: they are how a text hides what it says.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, decodeEntity)
      .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<\/?[a-z!][^>]*>/gi, ' ')
      .replace(/[\u202D\u202E][^\u202C]*\u202C?/g, ' ')
      .replace(
        /\u034F|\u17B4|\u17B5|[\u00AD\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]/g,
        '',
      )
      .replace(/[\u{E0000}-\u{E01EF}]/gu, '')
      // oxlint-disable-next-line no-control-regex -- control characters and odd spaces are what is being replaced
      .replace(/[\u0000-\u001F\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

/** A lower-case ASCII slug: "Trail & Running" → "trail-running". Never empty. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'other';
}
