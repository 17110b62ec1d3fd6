import { Parser } from 'htmlparser2';
import { plainFacts } from '../domain/plain-facts/plain-facts.ts';
import { plainText } from '../domain/plain-text.ts';

/** Marks that shape text. What stands inside any other element (scripts, forms, made-up tags) is not read. */
const SHAPING = new Set(
  'a abbr article aside b big blockquote body br center cite code dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr html i img ins kbd li main mark ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr'.split(
    ' ',
  ),
);
const WITHOUT_END = new Set(['br', 'hr', 'img', 'wbr']);

/** Styles by which a text is there for machines and not for people. */
const HIDING =
  /display:none|visibility:(?:hidden|collapse)|opacity:0?\.?0*(?:;|$)|font-size:(?:0|1px|\.\d)|color:(?:#fff(?:fff)?\b|white|transparent|rgba?\(255,255,255)|(?:left|top|text-indent):-\d{3,}|(?:height|width):0(?:px)?(?:;|$)|clip(?:-path)?:/;

const MARK = /<[a-z/!?]/i;
/** Texts that hide their tags behind entities are unpacked as often as this, then given up. */
const MOST_LAYERS = 4;

/** Letters of the mathematical and full-width alphabets, which listings use as bold type, as plain letters. */
const FANCY_LETTERS = /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu;

function isHidden(name: string, attributes: Record<string, string>): boolean {
  const style = (attributes['style'] ?? '').toLowerCase().replace(/\s+/g, '');
  const color = (attributes['color'] ?? '').toLowerCase();
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true' || !SHAPING.has(name)) return true;
  return HIDING.test(style) || /^(?:#fff(?:fff)?|white|transparent)$/.test(color) || attributes['size'] === '0';
}

function shownIn(html: string): string {
  const shown: string[] = [];
  let hiddenDepth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!WITHOUT_END.has(name) && (hiddenDepth > 0 || isHidden(name, attributes))) hiddenDepth += 1;
      shown.push(' ');
    },
    ontext(text) {
      if (hiddenDepth === 0) shown.push(text);
    },
    onclosetag(name) {
      if (!WITHOUT_END.has(name) && hiddenDepth > 0) hiddenDepth -= 1;
      shown.push(' ');
    },
  });
  parser.write(html);
  parser.end();
  return shown.join('');
}

/** The words a person would see of a text from outside: no hidden elements, comments, scripts, marks or invisible signs. */
export function visibleText(text: string): string {
  let shown = text;
  for (let layer = 0; layer < MOST_LAYERS && (MARK.test(shown) || /&#?\w+;/.test(shown)); layer += 1) {
    shown = shownIn(shown);
  }
  return plainText(shown.replace(FANCY_LETTERS, (letters) => letters.normalize('NFKC')));
}

/** The facts of a text a supplier wrote: its visible words without the sentences that give orders (`plainFacts`). */
export function factText(text: string): string {
  return plainFacts(visibleText(text)).replace(/\s+[–—|-]$/, '');
}
