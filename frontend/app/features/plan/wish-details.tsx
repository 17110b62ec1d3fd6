import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import type { Units } from '../../lib/format.ts';
import { SelectField, TextField, TickField } from '../../ui/fields.tsx';
import styles from './plan-form.module.css';
import { TuneUpRaces } from './tune-up-races.tsx';
import { usePageTexts } from './use-page-texts.ts';
import { knownOf } from './wish.ts';
import { SITES, WEEKDAYS } from './wish-form.ts';

interface WishDetailsProps {
  profile: Profile;
  units: Units;
  /** Where most runs are; only trails ask for climb. */
  surface: string;
}

/** From this age on hard days are given more room (rules of the plan engine). */
const MASTERS_AGE = 40;

/** What makes a plan fit better and need not be said: it stays folded until it is wanted. */
export function WishDetails({ profile, units, surface }: WishDetailsProps) {
  const { t } = usePageTexts();
  return (
    // A field that is wrong has to be seen to be put right.
    <details className={styles['more']} onInvalidCapture={(event) => event.currentTarget.setAttribute('open', '')}>
      <summary>{t('wish.more')}</summary>
      <p className={styles['hint']}>{t('wish.moreHint')}</p>
      <WeekWishes units={units} />
      <RaceWishes units={units} surface={surface} />
      <BodyWishes profile={profile} />
    </details>
  );
}

function WeekWishes({ units }: { units: Units }) {
  const { t } = usePageTexts();
  const { t: ofPlan } = useTranslation('plan');
  const days = WEEKDAYS.map((value) => ({ value, label: ofPlan(`weekdays.${value}`) }));
  return (
    <fieldset className={styles['part']}>
      <legend>{t('wish.week')}</legend>
      <div className={styles['row']}>
        <SelectField
          label={t('wish.longRunDay')}
          name="longRunDay"
          options={[{ value: '', label: t('wish.anyDay') }, ...days]}
        />
        <TextField
          label={t('wish.longestRun', { units })}
          name="longestRun"
          type="number"
          inputMode="decimal"
          min={0}
          max={250}
          step="any"
        />
      </div>
      <TickField label={t('wish.strength')} name="strength" defaultChecked />
    </fieldset>
  );
}

function RaceWishes({ units, surface }: Pick<WishDetailsProps, 'units' | 'surface'>) {
  const { t } = usePageTexts();
  return (
    <fieldset className={styles['part']}>
      <legend>{t('wish.race')}</legend>
      <div className={styles['row']}>
        {surface === 'trail' && (
          <TextField label={t('wish.ascent')} name="ascent" type="number" min={0} max={15_000} step={1} />
        )}
        <TextField label={t('wish.heatDate')} name="heatDate" type="date" />
        <TextField label={t('wish.heatCelsius')} name="heatCelsius" type="number" min={15} max={50} step={1} />
      </div>
      <TuneUpRaces units={units} />
    </fieldset>
  );
}

function BodyWishes({ profile }: { profile: Profile }) {
  const { t } = usePageTexts();
  const known = knownOf(profile);
  const figure = (name: string, { min, max }: { min: number; max: number }) => ({ name, type: 'number', min, max });
  return (
    <fieldset className={styles['part']}>
      <legend>{t('wish.body')}</legend>
      <div className={styles['row']}>
        <TextField
          label={t('wish.age')}
          {...figure('age', { min: 10, max: 110 })}
          defaultValue={known.age}
          hint={(known.age ?? 0) >= MASTERS_AGE ? t('wish.masters') : undefined}
        />
        <TextField
          label={t('wish.weight')}
          {...figure('weight', { min: 25, max: 300 })}
          step="any"
          defaultValue={known.weightKg}
        />
        <TextField label={t('wish.restingHr')} {...figure('restingHr', { min: 25, max: 120 })} />
        <TextField label={t('wish.maxHr')} {...figure('maxHr', { min: 100, max: 230 })} />
        <TextField label={t('wish.breakDays')} {...figure('breakDays', { min: 0, max: 365 })} />
        <TextField label={t('wish.postpartum')} {...figure('postpartum', { min: 0, max: 104 })} />
      </div>
      <fieldset className={styles['group']}>
        <legend>{t('wish.injuries')}</legend>
        {SITES.map((site) => (
          <TickField
            key={site}
            label={t(`wish.sites.${site}`)}
            name="injuries"
            value={site}
            defaultChecked={known.injuries?.includes(site)}
          />
        ))}
      </fieldset>
      <TickField label={t('wish.returning')} name="returning" />
    </fieldset>
  );
}
