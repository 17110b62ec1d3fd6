import { useTranslation } from 'react-i18next';
import type { ChatAction } from '../../../../../backend/src/chat/chat.contract.ts';
import { type ActionState, declineAction } from '../action-desk.ts';
import { act } from '../talk-store.ts';
import { stayInTalk } from '../talk-context.ts';
import styles from './action-parts.module.css';

type Refused = Extract<ActionState, { status: 'refused' }>;

/** Which argument a choice replaces, by the code of the refusal; the exact variant gives way to the product with it. */
const CHOICE_OF: Readonly<Record<string, 'size' | 'color' | 'quantity'>> = {
  'cart/size-needed': 'size',
  'cart/unknown-size': 'size',
  'cart/sold-out': 'size',
  'cart/unknown-color': 'color',
  'cart/not-enough-stock': 'quantity',
};

function withChoice(action: ChatAction, code: string, choice: string): ChatAction {
  const { variantId, ...wanted } = action.arguments;
  const name = CHOICE_OF[code];
  if (name === 'quantity') return { ...action, arguments: { ...action.arguments, quantity: Number(choice) } };
  return name
    ? { ...action, arguments: { ...wanted, [name]: choice } }
    : { ...action, arguments: { variantId, ...wanted } };
}

/** It could not be done: why, that nothing was changed, and what can be done instead. */
export function RefusedAction({ action, state }: { action: ChatAction; state: Refused }) {
  const { t } = useTranslation(['chat', 'common']);
  const attempt = (event: React.MouseEvent, wanted: ChatAction) => {
    stayInTalk(event);
    void act(wanted);
  };
  const isOffline = state.code === 'network/offline';
  const hasChoices = state.choices.length > 0 && state.code in CHOICE_OF;
  const word = (choice: string) =>
    CHOICE_OF[state.code] === 'color' ? t(`common:colorNames.${choice}` as 'common:colorNames.black', choice) : choice;
  return (
    <div className={styles['card']} data-tone="bad" role="alert">
      <p>{isOffline ? t('common:problem.offline') : state.detail || t('common:problem.short')}</p>
      <p className={styles['small']}>{t('action.nothingLost')}</p>
      <div className={styles['buttons']}>
        {hasChoices ? (
          state.choices.slice(0, 12).map((choice) => (
            <button
              key={choice}
              type="button"
              onClick={(event) => attempt(event, withChoice(action, state.code, choice))}
            >
              {word(choice)}
            </button>
          ))
        ) : (
          <button type="button" onClick={(event) => attempt(event, action)}>
            {t('action.again')}
          </button>
        )}
        <button type="button" data-quiet onClick={() => declineAction(action.id)}>
          {t('action.leave')}
        </button>
      </div>
    </div>
  );
}
