import { Injectable } from '@nestjs/common';
import type { DataPart } from './chat.contract.ts';
import { wordsForDesk } from './domain/words-for-desk.ts';
import { LoggedTurn, type TurnLog, type TurnLogQuery } from './turn-log.contract.ts';
import { TurnLogRepository, type TurnRow } from './turn-log.repository.ts';

/** Turns whose wishes are about the shop; those of plans and advice are about the runner. */
const SHOP_INTENTS: ReadonlySet<string> = new Set(['shopping', 'cart', 'navigation']);

/** What the assistant did and why, for the retailer: no names, no addresses, no health (decision "what the retailer sees"). */
@Injectable()
export class TurnLogService {
  constructor(private readonly repository: TurnLogRepository) {}

  async list({ page, pageSize, intent }: TurnLogQuery): Promise<TurnLog> {
    const only = intent ?? null;
    const [rows, total] = await Promise.all([
      this.repository.turns(only, { limit: pageSize, offset: (page - 1) * pageSize }),
      this.repository.count(only),
    ]);
    return { items: rows.map(toLoggedTurn), total, page, pageSize };
  }
}

function toLoggedTurn({ id, at, parts, asked }: TurnRow): LoggedTurn {
  const intent = dataOf(parts, 'data-intent');
  const isWarning = parts.some((part) => part.type === 'data-redFlag');
  const text = asked?.find((part) => part.type === 'text')?.text ?? '';
  const isShop = intent !== undefined && SHOP_INTENTS.has(intent.intent) && !isWarning;
  return {
    id,
    at: at.toISOString(),
    intent: intent?.intent ?? null,
    probability: intent?.probability ?? null,
    language: intent?.language ?? null,
    isWarning,
    words: isShop ? wordsForDesk(intent.intent, text) : null,
    slots: isShop ? LoggedTurn.shape.slots.parse(intent.slots) : {},
    products: (dataOf(parts, 'data-products')?.items ?? []).map((item) =>
      LoggedTurn.shape.products.element.parse(item),
    ),
    complementCount: dataOf(parts, 'data-complements')?.items.length ?? 0,
    citationCount: parts.filter((part) => part.type === 'data-citation').length,
    actions: parts.flatMap((part) =>
      part.type === 'data-action' ? [{ name: part.data.name, asks: part.data.asks }] : [],
    ),
    timings: dataOf(parts, 'data-timings') ?? {},
  };
}

type DataOf<Type extends DataPart['type']> = Extract<DataPart, { type: Type }>['data'];

/** Data of the first part of a kind. */
function dataOf<Type extends DataPart['type']>(parts: TurnRow['parts'], type: Type): DataOf<Type> | undefined {
  const found = parts.find((part) => part.type === type) as { data: unknown } | undefined;
  return found?.data as DataOf<Type> | undefined;
}
