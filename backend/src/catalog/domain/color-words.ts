/** The shop's colour names as people say them. */
export const COLOR_WORDS: Readonly<Record<string, { en: string; fr: string }>> = {
  black: { en: 'black', fr: 'noir' },
  white: { en: 'white', fr: 'blanc' },
  grey: { en: 'grey', fr: 'gris' },
  blue: { en: 'blue', fr: 'bleu' },
  navy: { en: 'navy', fr: 'bleu marine' },
  teal: { en: 'teal', fr: 'bleu canard' },
  green: { en: 'green', fr: 'vert' },
  lime: { en: 'lime', fr: 'vert citron' },
  yellow: { en: 'yellow', fr: 'jaune' },
  orange: { en: 'orange', fr: 'orange' },
  red: { en: 'red', fr: 'rouge' },
  pink: { en: 'pink', fr: 'rose' },
  purple: { en: 'purple', fr: 'violet' },
  brown: { en: 'brown', fr: 'marron' },
  beige: { en: 'beige', fr: 'beige' },
  multicolour: { en: 'multicolour', fr: 'multicolore' },
};
