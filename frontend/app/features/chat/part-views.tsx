import type { ComponentType } from 'react';
import { ActionParts } from './parts/action-parts.tsx';
import { CitationParts } from './parts/citation-parts.tsx';
import { ComplementParts } from './parts/complement-parts.tsx';
import { IntentParts } from './parts/intent-parts.tsx';
import { OfferParts } from './parts/offer-parts.tsx';
import { PlanParts } from './parts/plan-parts.tsx';
import { ProductParts } from './parts/product-parts.tsx';
import { RedFlagParts } from './parts/red-flag-parts.tsx';
import { SuggestionParts } from './parts/suggestion-parts.tsx';
import { TextParts } from './parts/text-parts.tsx';
import { TimingParts } from './parts/timing-parts.tsx';
import { type CoachMessage, type PartOf, partsOf, type PartType } from './message.ts';

/** All parts of one kind in a message, drawn together. */
export interface PartsProps<Type extends PartType> {
  parts: PartOf<Type>[];
}

/**
 * How each kind of part is drawn, in the order they stand in an answer: danger first, then words, then what belongs to
 * them. A kind that is missing here does not compile.
 */
const VIEWS: { [Type in PartType]: ComponentType<PartsProps<Type>> } = {
  'data-redFlag': RedFlagParts,
  text: TextParts,
  'data-citation': CitationParts,
  'data-plan': PlanParts,
  'data-products': ProductParts,
  'data-intent': IntentParts,
  'data-complements': ComplementParts,
  'data-offer': OfferParts,
  'data-action': ActionParts,
  'data-timings': TimingParts,
  'data-suggestions': SuggestionParts,
};

const TYPES = Object.keys(VIEWS) as PartType[];

export function MessageParts({ message }: { message: CoachMessage }) {
  return TYPES.map((type) => {
    const View = VIEWS[type] as ComponentType<PartsProps<PartType>>;
    const parts = partsOf(message, type);
    return parts.length > 0 ? <View key={type} parts={parts} /> : null;
  });
}
