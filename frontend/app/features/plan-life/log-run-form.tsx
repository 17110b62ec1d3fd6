import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { RunDetails } from '../../../../backend/src/training/life/life.contract.ts';
import { formText } from '../../lib/form-text.ts';
import { inParts, inSeconds } from '../../lib/time-parts.ts';
import { TimeInput } from '../../ui/time-input.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { figureIn } from './figure-in.ts';
import type { Told } from './life-calls.ts';
import styles from './plan-life.module.css';
import { useLifeTexts } from './use-life-texts.ts';

interface FormProps {
  today: string;
  isBusy: boolean;
  onTell: (told: Told) => void;
}

const EFFORTS = ['none', 'easy', 'hard', 'race'] as const;

function detailsIn(form: FormData): RunDetails {
  const effort = formText(form, 'effort');
  const note = formText(form, 'note')?.trim();
  return {
    ...(effort && effort !== 'none' && { effort: effort as RunDetails['effort'] }),
    rpe: figureIn(form, 'rpe'),
    ...(note && { note }),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** A run: the file of a watch, or its figures. */
export function LogRunForm({ today, isBusy, onTell }: FormProps) {
  const { t } = useLifeTexts();
  const [time, setTime] = useState(inParts(undefined));
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    const details = detailsIn(form);
    const distanceKm = figureIn(form, 'distanceKm');
    const durationSeconds = inSeconds(time);
    if (file instanceof File && file.size > 0) return onTell({ kind: 'file', file, details });
    if (distanceKm === undefined || durationSeconds === undefined) return setMissing(true);
    const date = formText(form, 'date') || today;
    onTell({ kind: 'run', run: { ...details, date, distanceKm, durationSeconds } });
  };
  return (
    <form className={styles['form']} onSubmit={submit} onChange={() => setMissing(false)}>
      <TextField label={t('run.file')} name="file" type="file" accept=".gpx,.tcx,.fit" />
      <p className={styles['quiet']}>{t('run.byHand')}</p>
      <div className={styles['row']}>
        <TextField label={t('run.date')} name="date" type="date" defaultValue={today} max={today} />
        <TextField
          label={t('run.distance')}
          name="distanceKm"
          type="number"
          inputMode="decimal"
          min={0.1}
          max={400}
          step="any"
        />
      </div>
      <TimeInput
        parts={time}
        onChange={setTime}
        labels={{
          legend: t('run.time'),
          hours: t('run.hours'),
          minutes: t('run.minutes'),
          seconds: t('run.seconds'),
        }}
      />
      <div className={styles['row']}>
        <SelectField
          label={t('run.effort')}
          name="effort"
          options={EFFORTS.map((value) => ({ value, label: t(`run.efforts.${value}`) }))}
        />
        <TextField label={t('run.rpe')} name="rpe" type="number" inputMode="numeric" min={0} max={10} />
      </div>
      <TextField label={t('report.note')} name="note" maxLength={500} />
      {isMissing && (
        <p role="alert" className={styles['refused']}>
          {t('run.missing')}
        </p>
      )}
      <Button type="submit" loading={isBusy}>
        {t('look')}
      </Button>
    </form>
  );
}
