import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import type { NewPlan } from '../../../../backend/src/training/plan-api.contract.ts';
import type { Plan, PlanRequest } from '../../../../backend/src/training/training.contract.ts';
import { browserApi } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { paths } from '../../lib/paths.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inParts, inSeconds } from '../../lib/time-parts.ts';
import { TimeInput } from '../../ui/time-input.tsx';
import styles from './plan-form.module.css';
import { PlanRefusal } from './plan-refusal.tsx';
import { goalOf, knownOf } from './wish.ts';
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
  const [time, setTime] = useState(inParts(undefined));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = wishFrom(new FormData(event.currentTarget), { targetTimeSeconds: inSeconds(time), language });
    making.mutate({ ...said, ...knownOf(profile) });
  };
  const refusal = making.error instanceof ApiError ? making.error : null;
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Choice name="goal" options={GOALS} words="goals" value={goal} onChange={setGoal} />
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
        <Figure name="runsPerWeek" min={2} max={7} value={profile.runsPerWeek} />
        <Figure name="kmPerWeek" min={0} max={160} value={profile.kmPerWeek} />
        <Choice name="surface" options={SURFACES} words="surfaces" />
      </div>
      <Days />
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

interface ChoiceProps {
  name: 'goal' | 'surface';
  options: readonly string[];
  words: 'goals' | 'surfaces';
  value?: string;
  onChange?: (value: string) => void;
}

function Choice({ name, options, words, value, onChange }: ChoiceProps) {
  const { t } = useTranslation('plan');
  const id = useId();
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{t(`form.${name}`)}</label>
      <select id={id} name={name} value={value} onChange={(event) => onChange?.(event.target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {t(`${words}.${option}` as 'goals.5k')}
          </option>
        ))}
      </select>
    </p>
  );
}

interface FigureProps {
  name: 'runsPerWeek' | 'kmPerWeek' | 'weeks';
  min: number;
  max: number;
  value?: number;
}

function Figure({ name, min, max, value }: FigureProps) {
  const { t } = useTranslation('plan');
  const id = useId();
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{t(`form.${name}`)}</label>
      <input id={id} name={name} type="number" min={min} max={max} step={1} defaultValue={value ?? ''} />
    </p>
  );
}

/** Weeks in a plan whose length nobody named. */
const USUAL_WEEKS = 12;

/** The plan ends on a race day, or after a number of weeks. */
function Until({ raceDate }: { raceDate: string | undefined }) {
  const { t } = useTranslation('plan');
  const id = useId();
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
        <p className={styles['field']}>
          <label htmlFor={id}>{t('form.raceDate')}</label>
          <input id={id} name="raceDate" type="date" required defaultValue={raceDate} />
        </p>
      ) : (
        <Figure name="weeks" min={4} max={30} value={USUAL_WEEKS} />
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
        <label key={day} className={styles['radio']}>
          <input type="checkbox" name="days" value={day} defaultChecked />
          {t(`weekdays.${day}`)}
        </label>
      ))}
    </fieldset>
  );
}
