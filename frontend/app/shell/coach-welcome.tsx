import { IconArrowUp } from '../ui/icons.ts';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../lib/shell-data.ts';
import styles from './coach-welcome.module.css';

interface CoachWelcomeProps {
  /** The runner turned to the coach: time to fetch the conversation. */
  onTouch: () => void;
  onAsk: (text: string) => void;
}

/** What the coach's panel shows before the first word: light, and drawn with the page. */
export function CoachWelcome({ onTouch, onAsk }: CoachWelcomeProps) {
  const { t } = useTranslation();
  const session = useSession();
  const [text, setText] = useState('');
  const fieldId = useId();
  const questions = t('coach.questions', { returnObjects: true });
  const name = session?.account?.name;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim()) onAsk(text.trim());
  };
  return (
    <div className={styles['welcome']}>
      <p className={styles['hello']}>{name ? t('coach.helloName', { name }) : t('coach.hello')}</p>
      <p className={styles['what']}>{t('coach.what')}</p>
      <ul className={styles['questions']}>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
      <form className={styles['composer']} onSubmit={submit} action="/coach">
        <label className="visually-hidden" htmlFor={fieldId}>
          {t('coach.yourMessage')}
        </label>
        <input
          id={fieldId}
          name="ask"
          maxLength={4000}
          autoComplete="off"
          placeholder={t('coach.placeholder')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPointerDown={onTouch}
        />
        <button type="submit" aria-label={t('coach.send')}>
          <IconArrowUp size={20} aria-hidden />
        </button>
      </form>
    </div>
  );
}
