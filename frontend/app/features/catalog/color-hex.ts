import type { ColorName } from '../../../../backend/src/catalog/catalog.contract.ts';

/** The sixteen colour words as the filter's swatches show them; an article's own shade is on its card. */
export const COLOR_HEX: Record<string, string> = {
  black: '#1b1d1f',
  white: '#ffffff',
  grey: '#8d9293',
  blue: '#2f6fd0',
  navy: '#1c2b4f',
  teal: '#1f7a74',
  green: '#2e8b57',
  lime: '#c3de3b',
  yellow: '#f3c92f',
  orange: '#f2672a',
  red: '#cc2f32',
  pink: '#e77aa9',
  purple: '#7550a6',
  brown: '#7a5539',
  beige: '#d9c7a7',
  multicolour: 'conic-gradient(#d8467f, #f3c92f, #35b6c4, #7550a6, #d8467f)',
} satisfies Record<ColorName, string>;
