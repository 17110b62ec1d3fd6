import { lazy } from 'react';
import type { PlanPictures } from '../../../../../backend/src/training/plan-pictures.contract.ts';
import { formatDuration } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { shortDay } from '../day-names.ts';
import { usePageTexts } from '../use-page-texts.ts';
import { Figures, Picture } from './picture.tsx';

const BandDrawing = lazy(async () => ({ default: (await import('./charts.tsx')).BandDrawing }));

/** Where the time of the race may go from today to race day: fast end, most likely, slow end. */
export function BandPicture({ prediction }: { prediction: NonNullable<PlanPictures['prediction']> }) {
  const { t } = usePageTexts();
  const language = useLanguage();
  const { points, reachableSeconds, targetSeconds } = prediction;
  const time = (seconds: number | undefined) => ({ time: formatDuration(seconds ?? 0) });
  const names = {
    likely: t('pictures.band.likely'),
    range: t('pictures.band.range'),
    reachable: t('pictures.band.reachable', time(reachableSeconds)),
    target: t('pictures.band.target', time(targetSeconds ?? undefined)),
  };
  return (
    <Picture
      title={t('pictures.band.title')}
      lead={t('pictures.band.lead', {
        today: formatDuration(points[0]?.likelySeconds ?? 0),
        end: formatDuration(points.at(-1)?.likelySeconds ?? 0),
      })}
      drawing={<BandDrawing prediction={prediction} names={names} dayName={(date) => shortDay(date, language)} />}
      table={
        <>
          <Figures
            caption={t('pictures.band.title')}
            head={[t('pictures.band.day'), t('pictures.band.low'), names.likely, t('pictures.band.high')]}
            rows={points.map((point) => [
              shortDay(point.date, language),
              formatDuration(point.lowSeconds),
              formatDuration(point.likelySeconds),
              formatDuration(point.highSeconds),
            ])}
          />
          <p>{targetSeconds === null ? names.reachable : `${names.reachable} · ${names.target}`}</p>
        </>
      }
    />
  );
}
