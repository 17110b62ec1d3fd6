import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../../lib/format.ts';
import type { Language } from '../../../lib/language.ts';
import { IconX } from '../../../ui/icons.ts';
import type { PartsProps } from '../part-views.tsx';
import { stayInTalk, useMessage, useTalkFacts } from '../talk-context.ts';
import { chipsOf, type WishChip } from '../wishes.ts';
import styles from './intent-parts.module.css';

/** What the seller understood, each wish with a way to take it back: the button says so in words, like a runner would. */
export function IntentParts({ parts }: PartsProps<'data-intent'>) {
  const { t } = useTranslation('chat');
  const words = useWishWords();
  const { lastId, wishes, say, isBusy } = useTalkFacts();
  const isShopping = parts.some((part) => part.data.intent === 'shopping');
  const chips = chipsOf(wishes);
  if (useMessage().id !== lastId || !isShopping || chips.length === 0) return null;
  return (
    <ul className={styles['wishes']} aria-label={t('wishes.title')}>
      {chips.map((chip) => (
        <li key={chip.kind}>
          {words(chip)}
          <button
            type="button"
            disabled={isBusy}
            onClick={(event) => {
              stayInTalk(event);
              say(t(`wishes.forget.${chip.kind}`));
            }}
            aria-label={t('wishes.drop', { wish: words(chip) })}
          >
            <IconX size={14} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

const CURRENCY = 'EUR';

function useWishWords(): (chip: WishChip) => string {
  const { t, i18n } = useTranslation(['chat', 'common']);
  const money = (cents: number) => formatMoney(cents, CURRENCY, i18n.language as Language);
  return ({ kind, values, minPriceCents, maxPriceCents }) => {
    if (kind === 'price') {
      const bounds = [
        minPriceCents !== undefined && `≥ ${money(minPriceCents)}`,
        maxPriceCents !== undefined && `≤ ${money(maxPriceCents)}`,
      ];
      return bounds.filter(Boolean).join(' ');
    }
    if (kind === 'color') {
      return values.map((name) => t(`common:colorNames.${name}` as 'common:colorNames.black', name)).join(', ');
    }
    if (kind === 'size') return t('wishes.size', { size: values.join(', ') });
    return values
      .map((value) => t(`wishes.values.${value}` as 'wishes.values.road', value.replaceAll('-', ' ')))
      .join(', ');
  };
}
