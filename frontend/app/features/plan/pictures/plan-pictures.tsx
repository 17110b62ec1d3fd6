import type { PlanPictures } from '../../../../../backend/src/training/plan-pictures.contract.ts';
import type { Units } from '../../../lib/format.ts';
import { usePageTexts } from '../use-page-texts.ts';
import { BandPicture } from './band-picture.tsx';
import styles from './picture.module.css';
import { LongRunPicture, SplitPicture, VolumePicture } from './week-pictures.tsx';

interface PlanPicturesProps {
  pictures: PlanPictures;
  units: Units;
}

/** The plan at a glance: how much, how hard, how far at once, and where it may lead. */
export function PlanPicturesSection({ pictures, units }: PlanPicturesProps) {
  const { t } = usePageTexts();
  return (
    <section className={styles['pictures']} aria-labelledby="plan-pictures">
      <h2 id="plan-pictures">{t('pictures.title')}</h2>
      <div className={styles['grid']}>
        <VolumePicture pictures={pictures} units={units} />
        <SplitPicture pictures={pictures} units={units} />
        <LongRunPicture pictures={pictures} units={units} />
        {pictures.prediction && <BandPicture prediction={pictures.prediction} />}
      </div>
    </section>
  );
}
