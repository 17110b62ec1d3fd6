import { type KeyboardEvent, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconArrowUp, IconPlayerStop } from '../../ui/icons.ts';
import styles from './composer.module.css';

/** As many characters as the API takes. */
const LONGEST_MESSAGE = 4_000;

interface ComposerProps {
  isBusy: boolean;
  onSay: (text: string) => void;
  onStop: () => void;
}

/** Where the runner writes: Enter sends, Shift+Enter begins a new line. */
export function Composer({ isBusy, onSay, onStop }: ComposerProps) {
  const { t } = useTranslation(['chat', 'common']);
  const [text, setText] = useState('');
  const fieldId = useId();
  const send = () => {
    if (isBusy || text.trim() === '') return;
    onSay(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles['composer']} onSubmit={onSubmit}>
      <label className="visually-hidden" htmlFor={fieldId}>
        {t('common:coach.yourMessage')}
      </label>
      <textarea
        id={fieldId}
        rows={1}
        maxLength={LONGEST_MESSAGE}
        placeholder={t('common:coach.placeholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {isBusy ? (
        <button type="button" onClick={onStop} aria-label={t('stop')}>
          <IconPlayerStop size={20} aria-hidden />
        </button>
      ) : (
        <button type="submit" aria-label={t('common:coach.send')}>
          <IconArrowUp size={20} aria-hidden />
        </button>
      )}
    </form>
  );
}
