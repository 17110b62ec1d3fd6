import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Units } from '../../../lib/format.ts';
import { inParts, inSeconds } from '../../../lib/time-parts.ts';
import { inKilometres, inUnits, useUnits } from '../../../lib/units-choice.ts';
import { TimeInput } from '../../../ui/time-input.tsx';
import { type FieldProps, numberFrom } from '../field.ts';

import styles from './fields.module.css';

/** The distances most runners have a time for, kilometres. */
const DISTANCES_KM = [5, 10, 21.0975, 42.195] as const;

/** A distance and the time it took, as h:mm:ss in three fields. */
export function RaceField({ answers, onAnswer, titleId }: FieldProps) {
  const { t } = useTranslation('onboarding');
  const id = useId();
  const units = useUnits(answers.units ?? 'km');
  const race = answers.recentRace;
  const [distanceKm, setDistanceKm] = useState<number | undefined>(race?.distanceKm);
  const [parts, setParts] = useState(inParts(race?.timeSeconds));
  const isPreset = distanceKm !== undefined && (DISTANCES_KM as readonly number[]).includes(distanceKm);
  const [isOther, setOther] = useState(distanceKm !== undefined && !isPreset);
  const tell = (km: number | undefined, time: typeof parts) => {
    setDistanceKm(km);
    setParts(time);
    const timeSeconds = inSeconds(time);
    onAnswer({ recentRace: km && timeSeconds ? { distanceKm: km, timeSeconds } : undefined });
  };
  return (
    <fieldset className={styles['race']} aria-labelledby={titleId}>
      <p className={styles['labelled']}>
        <label htmlFor={`${id}-km`}>{t('race.distance')}</label>
        <select
          id={`${id}-km`}
          className={styles['input']}
          value={isOther ? 'other' : (distanceKm ?? '')}
          onChange={(event) => {
            setOther(event.target.value === 'other');
            tell(numberFrom(event.target.value), parts);
          }}
        >
          <option value="">{t('race.none')}</option>
          {DISTANCES_KM.map((km) => (
            <option key={km} value={km}>
              {t(`race.distances.${km}` as 'race.distances.5')}
            </option>
          ))}
          <option value="other">{t('race.other')}</option>
        </select>
      </p>
      {isOther && <OtherDistance key={units} km={distanceKm} units={units} onChange={(km) => tell(km, parts)} />}
      {(distanceKm !== undefined || isOther) && (
        <TimeInput
          parts={parts}
          onChange={(time) => tell(distanceKm, time)}
          labels={{
            legend: t('race.time'),
            hours: t('race.hours'),
            minutes: t('race.minutes'),
            seconds: t('race.seconds'),
          }}
        />
      )}
    </fieldset>
  );
}

interface OtherDistanceProps {
  km: number | undefined;
  units: Units;
  onChange: (km: number | undefined) => void;
}

const MOST_KM = 200;

/** A distance that is no usual one, in the units of the runner; what is typed stays as it is typed. */
function OtherDistance({ km, units, onChange }: OtherDistanceProps) {
  const { t } = useTranslation('onboarding');
  const id = useId();
  return (
    <p className={styles['labelled']}>
      <label htmlFor={id}>{t(units === 'mi' ? 'race.otherMi' : 'race.otherKm')}</label>
      <input
        id={id}
        className={styles['input']}
        type="number"
        min={0.3}
        max={inUnits(MOST_KM, units)}
        step="any"
        defaultValue={km === undefined ? '' : inUnits(km, units)}
        onChange={(event) => {
          const typed = numberFrom(event.target.value);
          onChange(typed === undefined ? undefined : inKilometres(typed, units));
        }}
      />
    </p>
  );
}
