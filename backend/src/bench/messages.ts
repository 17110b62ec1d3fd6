/** What the bench says; varied so that no cache answers for the engine. */
export const ADVICE_QUESTIONS = [
  'How long should my taper be before a marathon?',
  'Should I stretch before a run?',
  'How much protein do I need on hard days?',
  'Is it safe to run in the cold?',
  'Combien de temps dormir avant une course ?',
  'Does foam rolling help recovery?',
  'How many grams of carbohydrate an hour in a marathon?',
  'Faut-il augmenter de 10 % par semaine ?',
  'My knee hurts at the front, what helps?',
  'Are carbon plate shoes worth it?',
  'How do I get used to the heat?',
  'Le renforcement améliore-t-il l’économie de course ?',
];

export const SHOPPING_WISHES = [
  'I need trail shoes under 140 €, size 43',
  'a waterproof jacket for women',
  'Je cherche une lampe frontale à moins de 80 €',
  'gels without caffeine',
  'running socks against blisters',
  'une montre GPS pour un ultra',
  'light race shoes with a carbon plate, size 42',
  'gants pour courir en hiver',
  'a hydration vest of 8 litres',
  'tights for cold mornings, size M',
  'casquette légère pour la chaleur',
  'a headlamp with 400 lumens',
];

export const SEARCHES = [
  'trail shoes',
  'waterproof jacket',
  'chaussettes',
  'gps watch',
  'gel caffeine',
  'lampe frontale',
  'black tights',
  'carbon',
  'poles',
  'veste pluie femme',
];

/** Searches as they are being typed, letter by letter from the second on. */
export const TYPED: readonly string[] = SEARCHES.flatMap((search) =>
  Array.from({ length: search.length - 1 }, (_, index) => search.slice(0, index + 2)),
);
