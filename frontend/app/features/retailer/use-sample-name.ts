import { useTranslation } from 'react-i18next';
import type { SampleShopper } from '../../../../backend/src/recommend/ranking-desk.contract.ts';

/** A shopper told by what they run and buy: "Marathon runner, road, woman – bought 14 articles, mostly socks". */
export function useSampleName(): (sample: SampleShopper) => string {
  const { t, i18n } = useTranslation('retailer');
  // A profile of an imported file may hold words this page does not know: they are left out.
  const word = (key: string): string[] => (i18n.exists(key, { ns: 'retailer' }) ? [t(key as 'sample.someone')] : []);
  return ({ goal, level, surfaces, sex, boughtCount, favourites }) => {
    const who = [
      ...(goal ? word(`sample.goal.${goal}`) : [t('sample.someone')]),
      ...(level ? word(`sample.level.${level}`) : []),
      ...surfaces.flatMap((surface) => word(`sample.surface.${surface}`)),
      ...(sex ? word(`sample.sex.${sex}`) : []),
    ];
    const what = [t('sample.bought', { count: boughtCount })];
    if (favourites[0]) what.push(t('sample.mostly', { what: favourites[0].toLowerCase() }));
    return `${who.join(', ')} – ${what.join(', ')}`;
  };
}
