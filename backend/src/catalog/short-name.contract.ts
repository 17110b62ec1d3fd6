import type { Product } from './catalog.contract.ts';

const MODEL = /^(model|mod[eè]le)$/i;

/** "Corvane Sierra 3" of "Corvane Sierra 3 Trail Running Shoes – Men": brand and model, else the title up to the dash. */
export function shortNameOf({ brand, title, details }: Pick<Product, 'brand' | 'title' | 'details'>): string {
  const model = details.find((detail) => MODEL.test(detail.name))?.value;
  return model ? `${brand} ${model}` : title.split(/ [–-] /)[0]!.trim();
}
