import { Button } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import type { CheckInRequest } from '../../../../backend/src/training/life/life.contract.ts';
import { formText } from '../../lib/form-text.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { figureIn } from './figure-in.ts';
import type { Told } from './life-calls.ts';
import styles from './plan-life.module.css';
import { SITES } from './sites.ts';
import { useLifeTexts } from './use-life-texts.ts';

interface FormProps {
  today: string;
  isBusy: boolean;
  onTell: (told: Told) => void;
}

/** How the week went: effort, pain, sleep. */
export function CheckInForm({ today, isBusy, onTell }: FormProps) {
  const { t } = useLifeTexts();
  const [rpe, setRpe] = useState(5);
  const [pain, setPain] = useState(0);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const note = formText(form, 'note')?.trim();
    const report: CheckInRequest = {
      date: today,
      rpe,
      pain,
      ...(pain > 0 && { painSite: formText(form, 'site') as CheckInRequest['painSite'], limps: form.has('limps') }),
      sleepHours: figureIn(form, 'sleepHours'),
      ...(note && { note }),
    };
    onTell({ kind: 'checkIn', report });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <p className={styles['warning']}>{t('report.warning')}</p>
      <Scale label={t('report.rpe')} value={rpe} onChange={setRpe} />
      <Scale label={t('report.pain')} value={pain} onChange={setPain} />
      {pain > 0 && <PainFields />}
      <TextField
        label={t('report.sleep')}
        name="sleepHours"
        type="number"
        inputMode="decimal"
        min={0}
        max={16}
        step={0.5}
      />
      <TextField label={t('report.note')} name="note" maxLength={500} />
      <Button type="submit" loading={isBusy}>
        {t('look')}
      </Button>
    </form>
  );
}

/** Where it hurts, and whether it changes the stride. */
export function PainFields() {
  const { t } = useLifeTexts();
  return (
    <>
      <SelectField
        label={t('report.site')}
        name="site"
        options={SITES.map((value) => ({ value, label: t(`sites.${value}`) }))}
      />
      <label className={styles['check']}>
        <input type="checkbox" name="limps" /> {t('report.limps')}
      </label>
    </>
  );
}

interface ScaleProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** A whole number from 0 to 10, shown beside its slider. */
export function Scale({ label, value, onChange }: ScaleProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['scale']}>
        <input
          id={id}
          type="range"
          min={0}
          max={10}
          step={1}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
        />
        <output htmlFor={id}>{value}</output>
      </div>
    </div>
  );
}
