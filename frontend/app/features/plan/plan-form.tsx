import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import type { NewPlan } from '../../../../backend/src/training/plan-api.contract.ts';
import type { Plan, PlanRequest } from '../../../../backend/src/training/training.contract.ts';
import { browserApi } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import type { Units } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inParts, inSeconds } from '../../lib/time-parts.ts';
import { inUnits, useUnits } from '../../lib/units-choice.ts';
import { TimeInput } from '../../ui/time-input.tsx';
import styles from './plan-form.module.css';
import { SelectField, TextField, TickField } from '../../ui/fields.tsx';
import { PlanRefusal } from './plan-refusal.tsx';
import { UnitsSwitch } from './units-switch.tsx';
import { usePageTexts } from './use-page-texts.ts';
import { goalOf, knownOf } from './wish.ts';
import { WishDetails } from './wish-details.tsx';
import { GOALS, SURFACES, TIMED, WEEKDAYS, wishFrom } from './wish-form.ts';

function useMaking() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (wish: NewPlan) => browserApi().send<Plan>('POST', '/plans', { body: wish }),
    onSuccess: (plan) => plan.id && navigate(paths.plan(plan.id)),
  });
}

/** What a runner wishes; the plan is written from it, or refused with the nearest that is safe. */
export function PlanForm({ profile }: { profile: Profile }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const making = useMaking();
  const [goal, setGoal] = useState<string>(goalOf(profile));
  const [surface, setSurface] = useState<string>('road');
  const units = useUnits(profile.units ?? 'km');
  const [time, setTime] = useState(inParts(undefined));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const beside = { targetTimeSeconds: inSeconds(time), language, units };
    making.mutate({ ...knownOf(profile), ...wishFrom(new FormData(event.currentTarget), beside) });
  };
  const refusal = making.error instanceof ApiError ? making.error : null;
  return (
    <form className={styles['form']} onSubmit={submit}>
      <UnitsSwitch units={units} />
      <SelectField
        label={t('form.goal')}
        name="goal"
        options={GOALS.map((value) => ({ value, label: t(`goals.${value}`) }))}
        value={goal}
        onChange={setGoal}
      />
      {TIMED.has(goal) && (
        <TimeInput
          parts={time}
          onChange={setTime}
          labels={{
            legend: t('form.targetTime'),
            hours: t('form.hours'),
            minutes: t('form.minutes'),
            seconds: t('form.seconds'),
          }}
        />
      )}
      <Until raceDate={profile.raceDate} />
      <div className={styles['row']}>
        <TextField
          label={t('form.runsPerWeek')}
          name="runsPerWeek"
          type="number"
          min={2}
          max={7}
          step={1}
          defaultValue={profile.runsPerWeek}
        />
        <WeekDistance key={units} km={profile.kmPerWeek} units={units} />
        <SelectField
          label={t('form.surface')}
          name="surface"
          options={SURFACES.map((value) => ({ value, label: t(`surfaces.${value}`) }))}
          value={surface}
          onChange={setSurface}
        />
      </div>
      <Days />
      <WishDetails profile={profile} units={units} surface={surface} />
      <Button type="submit" size="lg" loading={making.isPending}>
        {t('form.make')}
      </Button>
      {refusal && (
        <PlanRefusal
          error={refusal}
          wish={making.variables}
          isBusy={making.isPending}
          onTake={(nearest: PlanRequest) => making.mutate(nearest)}
        />
      )}
    </form>
  );
}

/** Most kilometres a week a plan begins from. */
const MOST_KM_PER_WEEK = 160;

/** What is run in a week now, in the units of the reader. */
function WeekDistance({ km, units }: { km: number | undefined; units: Units }) {
  const { t } = useTranslation('plan');
  const { t: words } = usePageTexts();
  return (
    <TextField
      label={units === 'mi' ? words('wish.milesPerWeek') : t('form.kmPerWeek')}
      name="kmPerWeek"
      type="number"
      inputMode="decimal"
      min={0}
      max={Math.round(inUnits(MOST_KM_PER_WEEK, units))}
      step="any"
      defaultValue={km === undefined ? undefined : inUnits(km, units)}
    />
  );
}

/** Weeks in a plan whose length nobody named. */
const USUAL_WEEKS = 12;

/** The plan ends on a race day, or after a number of weeks. */
function Until({ raceDate }: { raceDate: string | undefined }) {
  const { t } = useTranslation('plan');
  const [until, setUntil] = useState(raceDate ? 'race' : 'weeks');
  return (
    <fieldset className={styles['group']}>
      <legend>{t('form.until')}</legend>
      {(['race', 'weeks'] as const).map((way) => (
        <label key={way} className={styles['radio']}>
          <input type="radio" name="until" value={way} checked={until === way} onChange={() => setUntil(way)} />
          {t(`form.untils.${way}`)}
        </label>
      ))}
      {until === 'race' ? (
        <TextField label={t('form.raceDate')} name="raceDate" type="date" required defaultValue={raceDate} />
      ) : (
        <TextField
          label={t('form.weeks')}
          name="weeks"
          type="number"
          min={4}
          max={30}
          step={1}
          defaultValue={USUAL_WEEKS}
        />
      )}
    </fieldset>
  );
}

function Days() {
  const { t } = useTranslation('plan');
  return (
    <fieldset className={styles['group']}>
      <legend>{t('form.days')}</legend>
      {WEEKDAYS.map((day) => (
        <TickField key={day} label={t(`weekdays.${day}`)} name="days" value={day} defaultChecked />
      ))}
    </fieldset>
  );
}
