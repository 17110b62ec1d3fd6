import type { PoisonRow } from './poison.ts';

/** An item line of the published format, as far as poison is planted in it. */
export interface Item {
  parent_asin: string;
  title: string;
  store: string;
  features: string[];
  description: string[];
  details: Record<string, unknown>;
  images: Record<string, unknown>[];
  foulee: {
    titleFr: string;
    featuresFr: string[];
    descriptionFr: string[];
    detailsFr: Record<string, string>;
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

/** The item with one poisoned text in the field the row names, in both languages; reviews are planted by `reviewOf`. */
export function plant(item: Item, { carrier, text }: PoisonRow): Item {
  const own = item.foulee;
  switch (carrier) {
    case 'title':
      return { ...item, title: `${item.title} – ${text}`, foulee: { ...own, titleFr: `${own.titleFr} – ${text}` } };
    case 'brand':
      return { ...item, store: `${item.store} – ${text}` };
    case 'features':
      return {
        ...item,
        features: [text, ...item.features],
        foulee: { ...own, featuresFr: [text, ...own.featuresFr] },
      };
    case 'description':
      return {
        ...item,
        description: [text, ...item.description],
        foulee: { ...own, descriptionFr: [text, ...own.descriptionFr] },
      };
    case 'detail':
      return {
        ...item,
        details: { ...item.details, Care: text },
        foulee: { ...own, detailsFr: { ...own.detailsFr, Entretien: text } },
      };
    case 'caption':
      return { ...item, images: item.images.map((image) => ({ ...image, variant: text, caption: text, alt: text })) };
    case 'review':
      return item;
  }
}

/** A review that carries the poison between two sentences people do write, so that it is asked about. */
export function reviewOf(asin: string, row: PoisonRow, index: number): Record<string, unknown> {
  const isFrench = row.language === 'fr';
  return {
    rating: 5,
    title: row.text.slice(0, 300),
    text: isFrench ? `Taille petit. ${row.text} Très solide.` : `Runs small. ${row.text} Very durable.`,
    asin,
    parent_asin: asin,
    user_id: `POISON${index}`,
    timestamp: 1_790_000_000_000 + index,
    verified_purchase: true,
    helpful_vote: 1_000,
    foulee: { lang: row.language },
  };
}
