import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { PlanChange } from '../../../../backend/src/training/plan-api.contract.ts';
import { formText } from '../../lib/form-text.ts';
import { PainFields, Scale } from './check-in-form.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { figureIn } from './figure-in.ts';
import type { Told } from './life-calls.ts';
import styles from './plan-life.module.css';
import { SITES } from './sites.ts';
import { useLifeTexts } from './use-life-texts.ts';

interface FormProps {
  today: string;
  /** Last day of the plan. */
  end: string;
  isBusy: boolean;
  onTell: (told: Told) => void;
}

const KINDS = ['timeOff', 'illness', 'injury', 'heat'] as const;
type Kind = (typeof KINDS)[number];
const SEVERITIES = ['cold', 'fever'] as const;
/** A hot day, to begin with. */
const USUAL_HEAT_CELSIUS = 30;

function changeIn(kind: Kind, form: FormData, pain: number): PlanChange {
  const from = formText(form, 'from') ?? '';
  const to = formText(form, 'to') ?? '';
  switch (kind) {
    case 'timeOff':
      return { action: 'timeOff', from, to };
    case 'illness': {
      const severity = formText(form, 'severity') === 'cold' ? 'cold' : 'fever';
      return { action: 'illness', from, severity, ...(to && { to }) };
    }
    case 'injury': {
      const site = SITES.find((each) => each === formText(form, 'site')) ?? 'other';
      return { action: 'injury', from, site, pain, limps: form.has('limps') };
    }
    case 'heat':
      return { action: 'heat', from, to, celsius: figureIn(form, 'celsius') ?? USUAL_HEAT_CELSIUS };
  }
}

/** Days off, an illness, a pain or heat: what the plan has to know. */
export function EventForm({ today, end, isBusy, onTell }: FormProps) {
  const { t } = useLifeTexts();
  const [kind, setKind] = useState<Kind>('timeOff');
  const [pain, setPain] = useState(3);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onTell({ kind: 'change', change: changeIn(kind, new FormData(event.currentTarget), pain) });
  };
  const isOpenEnded = kind === 'illness';
  return (
    <form className={styles['form']} onSubmit={submit}>
      <fieldset className={styles['kinds']}>
        <legend>{t('event.kind')}</legend>
        {KINDS.map((each) => (
          <label key={each} className={styles['check']}>
            <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => setKind(each)} />
            {t(`event.kinds.${each}`)}
          </label>
        ))}
      </fieldset>
      {kind === 'illness' && (
        <SelectField
          label={t('event.severity')}
          name="severity"
          options={SEVERITIES.map((value) => ({ value, label: t(`event.severities.${value}`) }))}
        />
      )}
      {kind === 'injury' && (
        <>
          <p className={styles['warning']}>{t('report.warning')}</p>
          <Scale label={t('report.pain')} value={pain} onChange={setPain} />
          <PainFields />
        </>
      )}
      {kind === 'heat' && (
        <TextField
          label={t('event.celsius')}
          name="celsius"
          type="number"
          min={10}
          max={55}
          defaultValue={USUAL_HEAT_CELSIUS}
        />
      )}
      <div className={styles['row']}>
        <TextField label={t('event.from')} name="from" type="date" required defaultValue={today} max={end} />
        {kind !== 'injury' && (
          <TextField
            label={t(isOpenEnded ? 'event.toOpen' : 'event.to')}
            name="to"
            type="date"
            required={!isOpenEnded}
            defaultValue={isOpenEnded ? '' : today}
            max={end}
          />
        )}
      </div>
      <Button type="submit" loading={isBusy}>
        {t('look')}
      </Button>
    </form>
  );
}
