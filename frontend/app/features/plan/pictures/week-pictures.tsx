import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureWeek, PlanPictures } from '../../../../../backend/src/training/plan-pictures.contract.ts';
import { formatDistance, type Units } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { formatMinutes } from '../figures.ts';
import { usePageTexts } from '../use-page-texts.ts';
import { Figures, Picture } from './picture.tsx';
import { easyPercent, VOLUME_KINDS } from './rows.ts';

const VolumeDrawing = lazy(async () => ({ default: (await import('./charts.tsx')).VolumeDrawing }));
const SplitDrawing = lazy(async () => ({ default: (await import('./charts.tsx')).SplitDrawing }));
const LongRunDrawing = lazy(async () => ({ default: (await import('./charts.tsx')).LongRunDrawing }));

interface PictureProps {
  pictures: PlanPictures;
  units: Units;
}

const nameOf = (week: PictureWeek) => String(week.index + 1);

/** Distance of each week by its phase; down weeks and the taper stand out. */
export function VolumePicture({ pictures: { weeks }, units }: PictureProps) {
  const { t } = usePageTexts();
  const { t: ofPlan } = useTranslation('plan');
  const language = useLanguage();
  const distance = (km: number) => formatDistance(km, units, language);
  const most = Math.max(...weeks.map((week) => week.distanceKm));
  const names = Object.fromEntries(
    VOLUME_KINDS.map((kind) => [kind, kind === 'down' ? t('pictures.volume.down') : ofPlan(`phases.${kind}`)]),
  );
  return (
    <Picture
      title={t('pictures.volume.title')}
      lead={t('pictures.volume.lead', { from: distance(weeks[0]?.distanceKm ?? 0), most: distance(most) })}
      drawing={<VolumeDrawing weeks={weeks} units={units} names={names} />}
      table={
        <Figures
          caption={t('pictures.volume.title')}
          head={[
            t('pictures.week'),
            t('pictures.volume.phase'),
            t('pictures.volume.distance'),
            t('pictures.volume.time'),
          ]}
          rows={weeks.map((week) => [
            nameOf(week),
            `${ofPlan(`phases.${week.phase}`)}${week.isDownWeek ? ` (${ofPlan('downWeek')})` : ''}`,
            distance(week.distanceKm),
            formatMinutes(week.timeMinutes),
          ])}
        />
      }
    />
  );
}

/** How the running time of each week divides, with the share that has to be easy. */
export function SplitPicture({ pictures: { weeks, easyShareLimitPercent } }: PictureProps) {
  const { t } = usePageTexts();
  const limit = { limit: easyShareLimitPercent };
  const names = {
    easy: t('pictures.split.easy'),
    moderate: t('pictures.split.moderate'),
    hard: t('pictures.split.hard'),
    limit: t('pictures.split.limit', limit),
  };
  return (
    <Picture
      title={t('pictures.split.title')}
      lead={t('pictures.split.lead', limit)}
      drawing={<SplitDrawing weeks={weeks} limitPercent={easyShareLimitPercent} names={names} />}
      table={
        <Figures
          caption={t('pictures.split.title')}
          head={[t('pictures.week'), names.easy, names.moderate, names.hard, t('pictures.split.share')]}
          rows={weeks.map((week) => {
            const share = easyPercent(week);
            return [
              nameOf(week),
              formatMinutes(week.easyMinutes),
              formatMinutes(week.moderateMinutes),
              formatMinutes(week.hardMinutes),
              share === null ? '–' : `${share}\u00A0%`,
            ];
          })}
        />
      }
    />
  );
}

/** What a short run may always grow by, kilometres; the rule is the plan engine's (frandsen-2025-session-spike). */
const SPIKE_FLOOR_KM = 1.6;

/** The longest run of each week under the most the single-run rule allows on its day. */
export function LongRunPicture({ pictures: { weeks }, units }: PictureProps) {
  const { t } = usePageTexts();
  const language = useLanguage();
  const none = t('pictures.longRun.none');
  const distance = (km: number | null) => (km === null ? none : formatDistance(km, units, language));
  const names = { run: t('pictures.longRun.run'), limit: t('pictures.longRun.limit') };
  return (
    <Picture
      title={t('pictures.longRun.title')}
      lead={t('pictures.longRun.lead', { more: distance(SPIKE_FLOOR_KM) })}
      drawing={<LongRunDrawing weeks={weeks} units={units} names={names} />}
      table={
        <Figures
          caption={t('pictures.longRun.title')}
          head={[t('pictures.week'), names.run, names.limit]}
          rows={weeks.map((week) => [nameOf(week), distance(week.longestRunKm), distance(week.longestRunLimitKm)])}
        />
      }
    />
  );
}
