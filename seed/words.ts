/** Words that stand in attributes in English and are shown in both languages. */
export interface WordPair {
  en: string;
  fr: string;
}

const pairs = (text: string): Record<string, WordPair> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(' = '))
      .map(([key, en, fr]) => [key!.trim(), { en: en!, fr: fr! }]),
  );

/** Fabric code → what the label says. */
export const FABRICS = pairs(`
polyester = polyester = polyester
polyester-elastane = polyester and elastane = polyester et élasthanne
polyester-mesh = polyester mesh = filet de polyester
polyester-ripstop = polyester ripstop = polyester ripstop
polyamide = polyamide = polyamide
polyamide-elastane = polyamide and elastane = polyamide et élasthanne
polyamide-ripstop = polyamide ripstop = polyamide ripstop
merino = merino wool = laine mérinos
merino-blend = merino blend = mélange mérinos
cotton-blend = cotton blend = coton mélangé
`);

/** Terrain and support words as shown in texts and specification tables. */
export const WORDS = pairs(`
mixed = mixed ground = varié
hard-packed = hard-packed paths = roulant
mud = mud = boueux
technical = technical ground = technique
high = high = fort
medium = medium = moyen
low arch = low arch = voûte basse
medium arch = medium arch = voûte moyenne
high arch = high arch = voûte haute
`);

const FRUIT =
  'lemon/citron, orange/orange, red berries/fruits rouges, lime/citron vert, apple/pomme, raspberry/framboise, mango/mangue, peach/pêche, cherry/cerise, pineapple/ananas, blackcurrant/cassis';

/** Flavours by `leaf` or `leaf/kind`; the narrower list wins. */
const FLAVOURS: Record<string, string> = {
  gels: `${FRUIT}, salted caramel/caramel beurre salé, mint/menthe, vanilla/vanille, neutral/neutre`,
  'gels/single-caffeine':
    'cola/cola, espresso/expresso, lemon and guarana/citron-guarana, black cherry/cerise noire, coffee and caramel/café-caramel',
  'gels/fruit-puree':
    'apple and pear/pomme-poire, apricot/abricot, banana/banane, mango and passion fruit/mangue-passion, fig/figue, apple and chestnut/pomme-châtaigne',
  'energy-bars':
    'apple and cinnamon/pomme-cannelle, chocolate and hazelnut/chocolat-noisette, honey and almond/miel-amande, banana/banane, fig/figue, cranberry/canneberge, coconut/coco, apricot/abricot, date and walnut/datte-noix',
  'energy-bars/salted':
    'peanut and sea salt/cacahuète-sel marin, olive and tomato/olive-tomate, cashew and rosemary/cajou-romarin, almond and smoked paprika/amande-paprika fumé, pumpkin seed/graines de courge',
  'energy-bars/chews': FRUIT,
  electrolytes:
    'lemon/citron, pink grapefruit/pamplemousse, orange/orange, red berries/fruits rouges, peach tea/thé pêche, mint and lime/menthe-citron vert, blackcurrant/cassis, ginger/gingembre',
  'recovery-drinks':
    'chocolate/chocolat, vanilla/vanille, strawberry/fraise, banana/banane, coffee/café, hazelnut/noisette, salted caramel/caramel beurre salé',
};

/** The flavours an edible article may have; empty for everything else. */
export function flavoursOf(leaf: string, kind: string): WordPair[] {
  const text = FLAVOURS[`${leaf}/${kind}`] ?? FLAVOURS[leaf] ?? '';
  return text
    .split(', ')
    .filter(Boolean)
    .map((entry) => entry.split('/'))
    .map(([en, fr]) => ({ en: en!, fr: fr! }));
}
