import { CoachText } from '../coach-text.tsx';
import { partsOf } from '../message.ts';
import type { PartsProps } from '../part-views.tsx';
import { useMessage } from '../talk-context.ts';
import { useActionStates } from '../use-action-state.ts';

/**
 * The words of an answer. A red flag's own words stand on its card; and where something that was to be done at once was
 * refused, the words that told of it as done are left out.
 */
export function TextParts({ parts }: PartsProps<'text'>) {
  const message = useMessage();
  const states = useActionStates();
  const onCards = new Set(partsOf(message, 'data-redFlag').map((part) => part.data.message));
  const wasRefused = partsOf(message, 'data-action').some(
    ({ data }) => !data.asks && states[data.id]?.status === 'refused',
  );
  const text = parts.map((part) => part.text).filter((said) => !onCards.has(said.trim()));
  return wasRefused || text.length === 0 ? null : <CoachText text={text.join('')} />;
}
