import { useTranslation } from 'react-i18next';
import { partsOf } from '../message.ts';
import type { PartsProps } from '../part-views.tsx';
import { stayInTalk, useMessage, useTalkFacts } from '../talk-context.ts';
import styles from './suggestion-parts.module.css';

/** Things one could say next, below the newest answer. A card that asks has its own Yes and No. */
export function SuggestionParts({ parts }: PartsProps<'data-suggestions'>) {
  const { t } = useTranslation('chat');
  const message = useMessage();
  const { lastId, isBusy, say } = useTalkFacts();
  const hasQuestion = partsOf(message, 'data-action').some((part) => part.data.asks);
  const chips = [...new Set(parts.flatMap((part) => part.data.chips))];
  if (message.id !== lastId || isBusy || hasQuestion || chips.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={t('suggestions')}>
      {chips.map((chip) => (
        <li key={chip}>
          <button
            type="button"
            onClick={(event) => {
              stayInTalk(event);
              say(chip);
            }}
          >
            {chip}
          </button>
        </li>
      ))}
    </ul>
  );
}
