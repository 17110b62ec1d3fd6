/** Ways to hide an order in a text: elements nobody sees, characters without shape, codes and look-alikes. */
const LOOKALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і', x: 'х' };
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const swap = (text: string, table: Readonly<Record<string, string>>) =>
  text.replace(/[a-z]/g, (letter) => table[letter] ?? letter);
const shifted = (text: string, by: number) =>
  text.replace(/[a-z]/gi, (letter) => {
    const start = letter <= 'Z' ? 65 : 97;
    return String.fromCodePoint(((letter.codePointAt(0)! - start + by) % 26) + start);
  });
const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');

export const DISGUISES: Readonly<Record<string, (order: string) => string>> = {
  comment: (order) => `<!-- ${order} -->`,
  displayNone: (order) => `<span style="display: none">${order}</span>`,
  whiteOnWhite: (order) => `<font color="#ffffff">${order}</font>`,
  tinyType: (order) => `<p style="font-size:0px">${order}</p>`,
  ariaHidden: (order) => `<div aria-hidden="true">${order}</div>`,
  entities: (order) => `&lt;span hidden&gt;${order}&lt;/span&gt;`,
  zeroWidth: (order) => Array.from(order).join('\u200B'),
  bidi: (order) => `\u202E${Array.from(order).toReversed().join('')}\u202C`,
  tagCharacters: (order) =>
    `\u{E0001}${Array.from(plain(order))
      .map((letter) => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!))
      .join('')}\u{E007F}`,
  base64: (order) => Buffer.from(order).toString('base64'),
  hex: (order) => Buffer.from(order).toString('hex'),
  percent: (order) => [...Buffer.from(order)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  rot13: (order) => shifted(plain(order), 13),
  leet: (order) => swap(plain(order).toLowerCase(), LEET),
  lookalikes: (order) => swap(order, LOOKALIKES),
  spaced: (order) => Array.from(order.replace(/\s/g, '')).join(' '),
  fullWidth: (order) => plain(order).replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)),
  cutWords: (order) => plain(order).replace(/(\w{2})(?=\w{2})/g, '$1-'),
  oneByOne: (order) =>
    order
      .replace(/[.,:;!?]+/g, '')
      .trim()
      .replace(/\s+/g, '. '),
  backwards: (order) => Array.from(plain(order)).toReversed().join(''),
};
