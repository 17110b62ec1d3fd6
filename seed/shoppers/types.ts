import type { Tier } from '../vocabulary.ts';

/** A latent kind of runner: who they are, what they buy, what they like about it. Nothing here is written into the data; it must be inferred. */
export interface RunnerType {
  name: string;
  /** How common, relative to the others. */
  share: number;
  /** Mean number of orders in two and a half years. */
  orders: number;
  womenShare: number;
  ageYears: readonly [mean: number, deviation: number];
  /** Body mass index, kg/m². */
  bmi: readonly [mean: number, deviation: number];
  goals: Record<string, number>;
  levels: Record<string, number>;
  runsPerWeek: readonly [number, number];
  kmPerRun: readonly [number, number];
  /** Chance of naming each surface. */
  surfaces: Record<string, number>;
  budgets: Record<Tier, number>;
  /** Chance of each complaint. */
  injuries: Record<string, number>;
  /** Factor on the shop's usual demand for a shelf; 1 where nothing is said. */
  shelves: Record<string, number>;
  /** Condition on an article → how much it appeals (added, then exponentiated). */
  likes: [condition: string, appeal: number][];
}

const table = (text: string): Record<string, number> =>
  Object.fromEntries(
    text
      .split(', ')
      .filter(Boolean)
      .map((entry) => entry.split(' '))
      .map(([key, value]) => [key!, Number(value)]),
  );

/** name | share orders women | age | bmi | goals | levels | runs | km a run | surfaces | budget value mid premium | injuries | shelves | likes */
const ROWS = `
beginner-fitness | 13 5.7 .58 | 33 9 | 24.5 3 | fitness .6, 5k .4 | beginner .9, intermediate .1 | 1 3 | 3 6 | road .9, treadmill .45 | .5 .4 .1 | shin .14, knee .1 | road-shoes 2, tshirts 1.6, tights 1.4, armbands 4, headphones 3.5, sports-bras 1.7, trail-shoes .2, race-shoes .03, gels .15, hydration-vests .08, trekking-poles .02, track-spikes 0, recovery-drinks .3, electrolytes .4 | kind=starter,treadmill 2, has:high-cushion .4, use:treadmill .8, kind=everyday,first,street .5
5k-10k-road-club | 11 8.4 .44 | 36 10 | 22 2 | 10k .65, 5k .35 | intermediate .7, advanced .3 | 3 5 | 7 11 | road 1, track .4 | .25 .5 .25 | achilles .1, shin .08, calf .08 | race-shoes 2.5, singlets 2, shorts 1.5, race-belts 2, track-spikes 1.2, hydration-vests .1, gps-watches 1.4, gels .5 | kind=tempo,flat,plated-trainer 1.6, has:lightweight .9, use:race .5, kind=split,race .7
half-road | 11 8.1 .5 | 39 10 | 22.8 2.2 | half .9, 10k .1 | intermediate .8, beginner .2 | 3 4 | 8 12 | road 1, treadmill .1 | .25 .55 .2 | knee .12, itb .1, plantar .06 | road-shoes 1.6, gels 1.5, running-belts 2, anti-chafe 1.5, hydration-vests .3 | kind=daily 1, kind=two-in-one,fitted .5, kind=tube,flask .6, has:reflective .3
marathon-racer | 9 11.5 .36 | 38 8 | 21.3 1.6 | marathon 1 | advanced .8, intermediate .2 | 5 7 | 10 14 | road 1, track .3 | .08 .37 .55 | achilles .12, calf .1, plantar .07 | race-shoes 5, gels 4, electrolytes 2, recovery-drinks 2.5, singlets 1.8, heart-rate-straps 1.5, race-belts 1.5, armbands .1, trail-shoes .2 | has:carbon-plate 1.9, kind=high-carb,drink-mix 1.4, use:race .9, has:lightweight .6, kind=tempo .8, brand=Velquist .8, brand=Voltane .6
marathon-first-timer | 9 9.5 .48 | 36 9 | 23.2 2.3 | marathon 1 | intermediate .65, beginner .35 | 3 5 | 8 13 | road 1, treadmill .1 | .2 .6 .2 | knee .14, itb .12, shin .08 | road-shoes 1.7, gels 2.5, anti-chafe 2.2, blister-care 2.2, running-belts 2.5, foam-rollers 1.8, caps 1.3, hydration-vests .6 | has:high-cushion 1.6, kind=single,box,flask .6, has:anti-blister .9, kind=hydrocolloid,stick .5, has:stability .3
trail-weekend | 12 8.6 .42 | 38 10 | 23.2 2.3 | 10k .3, half .4, fitness .3 | intermediate .75, beginner .25 | 2 4 | 7 12 | trail 1, road .4 | .3 .5 .2 | calf .08, knee .08 | trail-shoes 4.5, hydration-vests 2.2, gaiters 2, soft-flasks 1.8, trekking-poles 1, race-shoes .1, road-shoes .35, track-spikes .1 | use:trail 1.5, kind=all-round,door-to-trail,short 1, brand=Tussock .5, brand=Corvane .5
ultra-trail | 8 12.2 .32 | 41 8 | 22.3 1.8 | ultra 1 | advanced .6, intermediate .4 | 4 6 | 11 17 | trail 1, road .3 | .08 .42 .5 | achilles .1, plantar .1, knee .08 | trail-shoes 4.5, hydration-vests 4, trekking-poles 5, headlamps 3, gaiters 3, soft-flasks 3, gels 2.2, energy-bars 3, rain-jackets 2.5, electrolytes 2, blister-care 2, road-shoes .2, race-shoes .05, armbands .05, gps-watches 1.6 | kind=ultra,mountain,long 1.6, use:trail 1.4, kind=salted,high-salt,carbon-fold 1, has:wide-toe-box .5, kind=shell,desert .8, brand=Kaweri .8
track-speed | 5 7.6 .44 | 23 6 | 20.8 1.5 | 5k .8, 10k .2 | advanced .75, intermediate .25 | 4 6 | 5 9 | track 1, road .6 | .35 .45 .2 | shin .14, achilles .1 | track-spikes 16, race-shoes 2.5, singlets 3, shorts 2, trail-shoes .1, hydration-vests 0, trekking-poles 0, resistance-bands 2.5, foam-rollers 1.5 | use:track 1.8, kind=split,flat,race 1.3, has:lightweight .7, has:firm .4
winter-night-commuter | 8 8.9 .46 | 39 9 | 23.3 2.4 | fitness .5, 10k .5 | intermediate .7, beginner .3 | 3 5 | 5 9 | road 1 | .2 .5 .3 | back .1, knee .08 | headlamps 4, reflective-gear 6, rain-jackets 3, wind-jackets 2.2, gloves 2.6, tights 1.6, beanies 2.5, insulated-jackets 2, running-belts 1.4, caps .5, singlets .2, sunglasses .2 | has:reflective 1.5, season:night 1.3, has:waterproof .9, season:winter .8, kind=wet-winter,commuter,street 1, brand=Lampyre .4
heat-runner | 6 8.1 .46 | 35 9 | 22.6 2 | 10k .5, half .5 | intermediate .8, advanced .2 | 3 5 | 6 11 | road .9, trail .35 | .25 .5 .25 | itb .06, hip .05 | caps 4, sunglasses 3.5, electrolytes 4, singlets 3, soft-flasks 1.8, anti-chafe 2, tights .25, insulated-jackets .02, gloves .1, beanies .03, rain-jackets .2 | season:summer 1.5, has:uv-protection 1.3, has:breathable .7, kind=hot-weather,tablet,arm-sun 1, brand=Solenne .6, brand=Zephino .6
walker-to-runner-weight | 7 5.4 .62 | 42 10 | 29.5 3 | weight 1 | beginner 1 | 1 3 | 2 5 | road .9, treadmill .5 | .4 .5 .1 | knee .22, shin .12, plantar .12, back .1 | road-shoes 2.2, tights 1.7, tshirts 1.5, anti-chafe 3, recovery-shoes 2, sports-bras 1.6, insoles 1.8, gels .05, race-shoes 0, singlets .2, trail-shoes .25 | has:high-cushion 1.7, has:wide-toe-box 1, has:stability .8, kind=two-in-one,high,everyday .6, has:high-support .6
masters-comfort | 7 7.8 .4 | 59 7 | 23.8 2.3 | 10k .45, half .25, fitness .3 | intermediate .75, advanced .25 | 2 4 | 6 10 | road .95, trail .2 | .12 .45 .43 | achilles .18, calf .15, knee .18, back .12, hip .1 | road-shoes 1.8, insoles 4, recovery-shoes 3, compression-sleeves 2.5, massage-balls 1.8, long-sleeves 1.5, headphones .2, armbands .2, race-shoes .2 | has:stability 1.5, has:high-cushion 1, has:wide-toe-box .6, kind=cushioned,arch,calf .7, brand=Tarnholt 1, has:compression .5
minimalist | 4 7.6 .4 | 36 9 | 22.2 2 | fitness .4, 10k .3, half .3 | intermediate .7, advanced .3 | 3 5 | 5 10 | road .7, trail .7 | .2 .6 .2 | achilles .08, calf .14 | socks 1.5, insoles .1, recovery-shoes .6, compression-sleeves .2, resistance-bands 2, massage-balls 2.5 | has:zero-drop 3, kind=natural 1.5, kind=toe 2, has:wide-toe-box 1, brand=Terrafine 1, has:high-cushion -1.5, has:stability -1
sustainability | 5 7.3 .58 | 34 9 | 22.8 2.2 | 10k .4, fitness .3, half .3 | intermediate .75, beginner .25 | 2 4 | 6 10 | road .8, trail .5 | .12 .58 .3 | hip .05, itb .06 | tshirts 1.6, long-sleeves 1.7, energy-bars 2, shoe-care 2.5, beanies 1.4, gels .7 | has:recycled 1.9, has:merino 1.1, has:vegan 1.1, brand=Retisse 1.3, brand=Sarrasine .8, kind=plant 1
data-and-gadgets | 5 8.1 .28 | 37 8 | 23.4 2.2 | half .5, marathon .25, 10k .25 | intermediate .8, advanced .2 | 3 5 | 7 11 | road 1, treadmill .25, trail .2 | .05 .4 .55 | knee .06 | gps-watches 6, heart-rate-straps 7, headphones 4.5, headlamps 1.8, armbands .3, sunglasses 1.6, recovery-drinks 1.5 | has:gps .6, kind=training,flagship,bone 1, has:music .8, has:rechargeable .5, has:touchscreen .4, has:solar .6, brand=Orbelin .5
`;

function readType(row: string): RunnerType {
  const cells = row.split('|').map((cell) => cell.trim());
  const [name, numbers, age, bmi, goals, levels, runs, km, surfaces, budget, injuries, shelves, likes] = cells;
  const [share, orders, womenShare] = numbers!.split(' ').map(Number) as [number, number, number];
  const [value, mid, premium] = budget!.split(' ').map(Number) as [number, number, number];
  return {
    name: name!,
    share,
    orders,
    womenShare,
    ageYears: pair(age!),
    bmi: pair(bmi!),
    goals: table(goals!),
    levels: table(levels!),
    runsPerWeek: pair(runs!),
    kmPerRun: pair(km!),
    surfaces: table(surfaces!),
    budgets: { value, mid, premium },
    injuries: table(injuries!),
    shelves: table(shelves!),
    likes: likes!.split(', ').map((entry) => [entry.split(' ')[0]!, Number(entry.split(' ')[1])]),
  };
}

const pair = (cell: string): readonly [number, number] =>
  cell.split(' ').map(Number) as unknown as readonly [number, number];

/** The fifteen latent runner types. */
export const RUNNER_TYPES: readonly RunnerType[] = ROWS.trim().split('\n').map(readType);
