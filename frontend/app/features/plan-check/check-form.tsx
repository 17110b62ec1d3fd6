import { Button } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanCheckRequest } from '../../../../backend/src/training/audit/plan-check.contract.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { checkBody } from './check-calls.ts';
import styles from './check-form.module.css';

const GOALS = ['5k', '10k', 'half', 'marathon', '50k', '80k', '100k', 'fitness', 'c25k'] as const;
const FILES = '.txt,.csv,.tsv,.ics,.xlsx,text/plain,text/csv,text/calendar';

interface CheckFormProps {
  /** What was asked before, to be asked again with changes. */
  asked: PlanCheckRequest | null;
  isBusy: boolean;
  onCheck: (body: FormData | Record<string, unknown>) => void;
}

/** The plan as text or file, and what it cannot know about its runner. */
export function CheckForm({ asked, isBusy, onCheck }: CheckFormProps) {
  const { t } = useTranslation('planCheck');
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState(asked?.text ?? '');
  const [hasFile, setHasFile] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCheck(checkBody(new FormData(event.currentTarget), language));
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('form.text')}</label>
        <p id={`${id}-hint`} className={styles['hint']}>
          {t('form.hint')}
        </p>
        <textarea
          id={id}
          name="text"
          rows={9}
          maxLength={300_000}
          required={!hasFile}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" className={styles['example']} onClick={() => setText(t('example'))}>
          {t('form.example')}
        </button>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-file`}>{t('form.file')}</label>
        <input
          id={`${id}-file`}
          name="file"
          type="file"
          accept={FILES}
          onChange={(event) => setHasFile((event.target.files?.length ?? 0) > 0)}
        />
      </div>
      <Known asked={asked} />
      <Button type="submit" size="lg" loading={isBusy} className={styles['check']}>
        {t('form.check')}
      </Button>
    </form>
  );
}

function Known({ asked }: { asked: PlanCheckRequest | null }) {
  const { t } = useTranslation('planCheck');
  const { t: plan } = useTranslation('plan');
  const id = useId();
  return (
    <fieldset className={styles['known']}>
      <legend>{t('form.more')}</legend>
      <p className={styles['hint']}>{t('form.moreHint')}</p>
      <p className={styles['field']}>
        <label htmlFor={`${id}-goal`}>{t('form.goal')}</label>
        <select id={`${id}-goal`} name="goal" defaultValue={asked?.goal ?? ''}>
          <option value="">{t('form.goalOfPlan')}</option>
          {GOALS.map((goal) => (
            <option key={goal} value={goal}>
              {plan(`goals.${goal}`)}
            </option>
          ))}
        </select>
      </p>
      <p className={styles['field']}>
        <label htmlFor={`${id}-date`}>{t('form.raceDate')}</label>
        <input id={`${id}-date`} name="raceDate" type="date" defaultValue={asked?.raceDate ?? ''} />
      </p>
      <Figure name="kmPerWeek" max={400} value={asked?.kmPerWeek} />
      <Figure name="longestRecentRunKm" max={250} value={asked?.longestRecentRunKm} />
      <Figure name="age" max={120} value={asked?.age} />
    </fieldset>
  );
}

function Figure({
  name,
  max,
  value,
}: {
  name: 'kmPerWeek' | 'longestRecentRunKm' | 'age';
  max: number;
  value: number | undefined;
}) {
  const { t } = useTranslation('planCheck');
  const id = useId();
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{t(`form.${name}`)}</label>
      <input
        id={id}
        name={name}
        type="number"
        min={0}
        max={max}
        step={name === 'age' ? 1 : 0.1}
        defaultValue={value ?? ''}
      />
    </p>
  );
}
