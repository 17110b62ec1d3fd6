import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

type Figure = NonNullable<Slots['figures']>[number];

/** "12 litres" is met by 10.2 to 14.4: nobody sews to the decilitre. A house rule, nothing measured. */
const ABOUT = { atLeast: 0.85, atMost: 1.2 } as const;

const NUMBER = String.raw`(\d{1,5}(?:[.,]\d{1,2})?)`;
const AT_MOST = String.raw`(?:under|below|less than|lighter than|at most|max(?:imum)?(?: of)?|up to|no more than|not over|moins de|moins lourde?s? que|plus leger(?:e|s|es)? que|pas plus de|maxi(?:mum)?|jusqu'a|au plus)`;

const LUMENS = new RegExp(String.raw`(?<![\d.,])${NUMBER} ?(?:lumens?|lm)\b`);
const WEIGHT = new RegExp(String.raw`\b${AT_MOST} ${NUMBER} ?(?:g|gr|grams?|grammes?)\b`);
const BATTERY = new RegExp(
  String.raw`(?<![\d.,])${NUMBER} ?(?:h|hrs?|hours?|heures?) (?:of )?(?:battery|gps|d'autonomie|de batterie|autonomie)|\b(?:battery(?: life)?(?: of)?|autonomie(?: de| d'au moins)?|batterie de) ${NUMBER} ?(?:h|hrs?|hours?|heures?)\b`,
);
const LITRES = new RegExp(String.raw`(?<![\d.,])${NUMBER} ?(?:l|litres?|liters?)\b`);
const MILLILITRES = new RegExp(String.raw`(?<![\d.,x×] ?)${NUMBER} ?ml\b`);

const valueOf = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

/** Figures an article must reach or keep to: "400 lumens", "under 250 g", "12 litres", "20 hours of battery". Taken out. */
export function readFigureWishes(reading: Reading): Pick<Slots, 'figures'> {
  const [lumens, weight, battery] = [reading.take(LUMENS), reading.take(WEIGHT), reading.take(BATTERY)];
  const litres = reading.take(LITRES);
  const millilitres = litres ? null : reading.take(MILLILITRES);
  const capacity = litres ? valueOf(litres[1]) : valueOf(millilitres?.[1]) / 1_000;
  const figures: (Figure | false)[] = [
    lumens !== null && { name: 'lumens', atLeast: valueOf(lumens[1]) },
    battery !== null && { name: 'batteryHours', atLeast: valueOf(battery[1] ?? battery[2]) },
    (litres ?? millilitres) !== null && {
      name: 'capacityL',
      atLeast: rounded(capacity * ABOUT.atLeast),
      atMost: rounded(capacity * ABOUT.atMost),
    },
    weight !== null && { name: 'weightG', atMost: valueOf(weight[1]) },
  ];
  const said = figures.filter((figure) => figure !== false);
  return said.length > 0 ? { figures: said } : {};
}

const rounded = (litres: number): number => Math.round(litres * 1_000) / 1_000;
