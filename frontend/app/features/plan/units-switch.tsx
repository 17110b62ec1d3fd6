import type { Units } from '../../lib/format.ts';
import { chooseUnits } from '../../lib/units-choice.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { usePageTexts } from './use-page-texts.ts';

/** Kilometres or miles, for every figure of the plan pages. */
export function UnitsSwitch({ units }: { units: Units }) {
  const { t } = usePageTexts();
  const options = (['km', 'mi'] as const).map((value) => ({ value, label: t(`units.${value}`) }));
  return <ChoiceBar label={t('units.label')} options={options} value={units} onChange={chooseUnits} />;
}
