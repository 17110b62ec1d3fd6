import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import type { Units } from '../../lib/format.ts';
import { IconPlus, IconTrash } from '../../ui/icons.ts';
import { TextField } from '../../ui/fields.tsx';
import styles from './plan-form.module.css';
import { usePageTexts } from './use-page-texts.ts';

/** So many races on the way the API takes. */
const MOST_RACES = 10;

/** Races on the way to the goal, as many as there are. */
export function TuneUpRaces({ units }: { units: Units }) {
  const { t } = usePageTexts();
  const [races, setRaces] = useState<readonly number[]>([]);
  const add = () => setRaces([...races, (races.at(-1) ?? 0) + 1]);
  return (
    <>
      {races.map((race, index) => (
        <fieldset key={race} className={styles['tuneUp']}>
          <legend className="visually-hidden">
            {t('wish.tuneUp')} {index + 1}
          </legend>
          <TextField label={t('wish.tuneUpDate')} name="tuneUpDate" type="date" required />
          <TextField
            label={t('wish.tuneUpDistance', { units })}
            name="tuneUpDistance"
            type="number"
            inputMode="decimal"
            min={1}
            max={100}
            step="any"
            required
          />
          <ActionIcon
            variant="default"
            size={48}
            aria-label={t('wish.removeTuneUp', { number: index + 1 })}
            onClick={() => setRaces(races.filter((each) => each !== race))}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      {races.length < MOST_RACES && (
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
            {t('wish.addTuneUp')}
          </Button>
        </div>
      )}
    </>
  );
}
