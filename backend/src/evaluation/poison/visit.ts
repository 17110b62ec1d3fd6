import type { DataPart } from '../../chat/chat.contract.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { QUERIES, TALKS } from './talks.ts';

/** Ids, order and every figure the ranking is made of. */
export async function rankings(visitor: Visitor): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const query of QUERIES) {
    const ranked = await visitor.call('POST', '/api/recommendations', { query, limit: 20 });
    const found = await visitor.get(`/api/products?q=${encodeURIComponent(query)}&pageSize=60`);
    answers.push({
      query,
      ranked: ranked.body.items.map((item: Record<string, unknown>) => [
        item['productId'],
        item['score'],
        item['similarity'],
        item['ratingPart'],
      ]),
      found: found.body.items.map((item: { productId: string }) => item.productId),
      facets: found.body.facets,
    });
  }
  return answers;
}

export interface HeardTalk {
  turns: { said: string; heard: { text: string; parts: DataPart[] } }[];
  cart: unknown;
}

/** One runner's whole talk. */
export async function talkThrough(visitor: Visitor): Promise<HeardTalk> {
  const id = await visitor.startTalk();
  const turns: HeardTalk['turns'] = [];
  for (const said of TALKS[visitor.language]) turns.push({ said, heard: await visitor.say(id, said, '/') });
  return { turns, cart: (await visitor.get('/api/cart')).body };
}

/** Everything the shop said of its own accord: texts, reasons, suggestions, labels. Names of articles are left out. */
export function wordsOf({ turns }: HeardTalk): string {
  return turns
    .map(({ heard }) => {
      const names = heard.parts.flatMap((part) => {
        if (part.type !== 'data-products' && part.type !== 'data-complements') return [];
        return part.data.items.flatMap((item: { title: string; brand: string }) => [item.title, item.brand]);
      });
      const parts = JSON.stringify(heard.parts.filter((part) => part.type !== 'data-timings'));
      return names.reduce((words, name) => words.replaceAll(name, ''), `${heard.text} ${parts}`);
    })
    .join('\n');
}

/** Name and consent of every action, in order. */
export function actionsOf({ turns }: HeardTalk): string[] {
  return turns.flatMap(({ said, heard }) =>
    heard.parts.flatMap((part) =>
      part.type === 'data-action' ? [`${said}: ${part.data.name} ${part.data.asks}`] : [],
    ),
  );
}
