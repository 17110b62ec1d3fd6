import { Button } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoachDoor } from '../../lib/coach-door.ts';
import { paths } from '../../lib/paths.ts';
import styles from './ask-box.module.css';

/** A question to the coach from the start page; without scripts the form leads to the coach's own page. */
export function AskBox() {
  const { t } = useTranslation('home');
  const { ask } = useCoachDoor();
  const [text, setText] = useState('');
  const fieldId = useId();
  const examples = t('ask.examples', { returnObjects: true });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    ask(text.trim());
    setText('');
  };
  return (
    <div className={styles['ask']}>
      <form className={styles['form']} action={paths.coach()} onSubmit={submit}>
        <label htmlFor={fieldId}>{t('ask.label')}</label>
        <div className={styles['line']}>
          <input
            id={fieldId}
            name="ask"
            maxLength={4000}
            autoComplete="off"
            placeholder={t('ask.placeholder')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" size="md">
            {t('ask.button')}
          </Button>
        </div>
      </form>
      <ul className={styles['examples']} aria-label={t('ask.try')}>
        {examples.map((example) => (
          <li key={example}>
            <button type="button" onClick={() => ask(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
