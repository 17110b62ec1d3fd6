import { useTranslation } from 'react-i18next';
import type { ChatAction } from '../../../../../backend/src/chat/chat.contract.ts';
import { IconCheck } from '../../../ui/icons.ts';
import { declineAction } from '../action-desk.ts';
import type { PartsProps } from '../part-views.tsx';
import { act } from '../talk-store.ts';
import { stayInTalk, useTalkFacts } from '../talk-context.ts';
import { type ShownState, useActionState } from '../use-action-state.ts';
import styles from './action-parts.module.css';
import { RefusedAction } from './refused-action.tsx';

/** What the coach does or would do: a question where something is added or removed, else a line that says it was done. */
export function ActionParts({ parts }: PartsProps<'data-action'>) {
  return parts.map(({ data }) => <Action key={data.id} action={data} />);
}

const VIEWS: { [Status in ShownState['status']]: React.ComponentType<{ action: ChatAction; state: ShownState }> } = {
  open: OpenAction,
  busy: OpenAction,
  done: SettledAction,
  declined: SettledAction,
  lapsed: SettledAction,
  refused: ({ action, state }) => (state.status === 'refused' ? <RefusedAction action={action} state={state} /> : null),
};

function Action({ action }: { action: ChatAction }) {
  const state = useActionState(action);
  const View = VIEWS[state.status];
  return <View action={action} state={state} />;
}

function OpenAction({ action, state }: { action: ChatAction; state: ShownState }) {
  const { t } = useTranslation('chat');
  const isBusy = state.status === 'busy';
  if (isBusy && !action.asks) return null;
  return (
    <fieldset className={styles['card']}>
      <legend>{action.label}</legend>
      <div className={styles['buttons']}>
        <button
          type="button"
          data-main
          disabled={isBusy}
          aria-busy={isBusy}
          onClick={(event) => {
            stayInTalk(event);
            void act(action);
          }}
        >
          {t('action.yes')}
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={(event) => {
            stayInTalk(event);
            declineAction(action.id);
          }}
        >
          {t('action.no')}
        </button>
      </div>
    </fieldset>
  );
}

/** Moves from page to page speak for themselves. */
const MOVES: ReadonlySet<ChatAction['name']> = new Set(['openPage', 'showPlan', 'goBack']);

function SettledAction({ action, state }: { action: ChatAction; state: ShownState }) {
  const { t } = useTranslation('chat');
  const { agreedInWords } = useTalkFacts();
  const isDone = state.status === 'done';
  const isToldBelow = action.asks && agreedInWords.has(action.id);
  if (MOVES.has(action.name) || isToldBelow) return null;
  return (
    <p className={styles['settled']} data-done={isDone}>
      {isDone && <IconCheck size={18} aria-hidden />}
      {isDone ? t(`action.done.${action.name}`) : t('action.left')}
    </p>
  );
}
