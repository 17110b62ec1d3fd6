import type { OnboardingQuestion } from '../onboarding.contract.ts';

const choice = (value: string, en: string, fr: string, hint?: { en: string; fr: string }) => ({
  value,
  label: { en, fr },
  hint,
});

/** One question a screen, in the order a coach would ask; all may be skipped. */
export const ONBOARDING_QUESTIONS: readonly OnboardingQuestion[] = [
  {
    id: 'goal',
    field: ['goal'],
    kind: 'choice',
    isOptional: false,
    title: { en: 'What are you running for?', fr: 'Tu cours pour quoi ?' },
    hint: { en: 'It shapes your plan and what we show you first.', fr: 'Ton plan et nos conseils en dépendent.' },
    options: [
      choice('fitness', 'Feeling fit', 'Garder la forme'),
      choice('weight', 'Losing weight', 'Perdre du poids'),
      choice('5k', 'A 5 km', 'Un 5 km'),
      choice('10k', 'A 10 km', 'Un 10 km'),
      choice('half', 'A half marathon', 'Un semi-marathon'),
      choice('marathon', 'A marathon', 'Un marathon'),
      choice('ultra', 'An ultra', 'Un ultra'),
    ],
  },
  {
    id: 'race-date',
    field: ['raceDate'],
    kind: 'date',
    isOptional: true,
    title: { en: 'Is there a race day?', fr: 'As-tu une date de course ?' },
    hint: { en: 'Leave it empty if there is none yet.', fr: 'Laisse vide s’il n’y en a pas encore.' },
  },
  {
    id: 'level',
    field: ['level'],
    kind: 'choice',
    isOptional: false,
    title: { en: 'Where are you today?', fr: 'Où en es-tu aujourd’hui ?' },
    options: [
      choice('beginner', 'Starting out', 'Je débute', {
        en: 'Less than a year, or coming back',
        fr: 'Moins d’un an, ou je reprends',
      }),
      choice('intermediate', 'Regular', 'Je cours régulièrement', {
        en: 'I run most weeks',
        fr: 'Presque toutes les semaines',
      }),
      choice('advanced', 'Competitive', 'Je vise des chronos', {
        en: 'I train with a plan and race',
        fr: 'Je m’entraîne avec un plan et je fais des courses',
      }),
    ],
  },
  {
    id: 'runs-per-week',
    field: ['runsPerWeek'],
    kind: 'number',
    isOptional: false,
    min: 0,
    max: 14,
    title: { en: 'How many runs a week?', fr: 'Combien de sorties par semaine ?' },
    hint: { en: 'An ordinary week of the last month.', fr: 'Une semaine ordinaire du dernier mois.' },
  },
  {
    id: 'km-per-week',
    field: ['kmPerWeek'],
    kind: 'number',
    isOptional: false,
    min: 0,
    max: 200,
    unit: 'km',
    title: { en: 'And how far in a week?', fr: 'Et quelle distance par semaine ?' },
    hint: {
      en: 'A rough figure will do: plans grow from it, gently.',
      fr: 'Un ordre de grandeur suffit : le plan part de là, en douceur.',
    },
  },
  {
    id: 'recent-race',
    field: ['recentRace'],
    kind: 'race',
    isOptional: true,
    title: { en: 'A recent race or best time?', fr: 'Une course récente ou un bon chrono ?' },
    hint: { en: 'Your paces come from it.', fr: 'Tes allures en sont tirées.' },
  },
  {
    id: 'surfaces',
    field: ['surfaces'],
    kind: 'choices',
    isOptional: false,
    title: { en: 'Where do you run?', fr: 'Où cours-tu ?' },
    options: [
      choice('road', 'Road', 'Route'),
      choice('trail', 'Trail', 'Sentier'),
      choice('track', 'Track', 'Piste'),
      choice('treadmill', 'Treadmill', 'Tapis'),
    ],
  },
  {
    id: 'body',
    field: ['age', 'sex', 'heightCm', 'weightKg'],
    kind: 'body',
    isOptional: true,
    title: { en: 'A little about you', fr: 'Un peu de toi' },
    hint: {
      en: 'Heart-rate zones use your age, fuelling your weight. Skip what you like.',
      fr: 'L’âge sert aux zones cardiaques, le poids aux apports. Passe ce que tu veux.',
    },
  },
  {
    id: 'sizes',
    field: ['shoeSizeEu', 'clothingSize'],
    kind: 'sizes',
    isOptional: false,
    title: { en: 'Your sizes', fr: 'Tes tailles' },
    hint: {
      en: 'So that we only show what fits and is in stock.',
      fr: 'Pour ne te montrer que ce qui te va et qui est en stock.',
    },
    options: ['XS', 'S', 'M', 'L', 'XL', 'XXL'].map((size) => choice(size, size, size)),
  },
  {
    id: 'injuries',
    field: ['injuries'],
    kind: 'choices',
    isOptional: true,
    title: { en: 'Anything that hurts, or keeps coming back?', fr: 'Une douleur, ou une blessure qui revient ?' },
    hint: {
      en: 'The plan goes gently there. This stays between us.',
      fr: 'Le plan en tient compte. Cela reste entre nous.',
    },
    options: [
      choice('achilles', 'Achilles tendon', 'Tendon d’Achille'),
      choice('calf', 'Calf', 'Mollet'),
      choice('knee', 'Knee', 'Genou'),
      choice('itb', 'Outer knee (ITB)', 'Extérieur du genou (TFL)'),
      choice('shin', 'Shin', 'Tibia'),
      choice('plantar', 'Heel or sole', 'Talon ou voûte'),
      choice('hip', 'Hip', 'Hanche'),
      choice('back', 'Back', 'Dos'),
      choice('stress-fracture', 'Stress fracture', 'Fracture de fatigue'),
    ],
  },
  {
    id: 'budget',
    field: ['budget'],
    kind: 'choice',
    isOptional: false,
    title: { en: 'What do you like to spend?', fr: 'Quel budget te convient ?' },
    options: [
      choice('value', 'Good value', 'Le bon prix', {
        en: 'Simple things that do the job',
        fr: 'Du simple qui fait le travail',
      }),
      choice('mid', 'In between', 'Entre les deux'),
      choice('premium', 'The finer things', 'Le haut de gamme', {
        en: 'Where it makes a difference',
        fr: 'Là où cela change quelque chose',
      }),
    ],
  },
  {
    id: 'units',
    field: ['units', 'language'],
    kind: 'choice',
    isOptional: false,
    title: { en: 'Kilometres or miles?', fr: 'Kilomètres ou miles ?' },
    options: [choice('km', 'Kilometres', 'Kilomètres'), choice('mi', 'Miles', 'Miles')],
  },
  {
    id: 'picks',
    field: ['picks'],
    kind: 'picks',
    isOptional: true,
    title: { en: 'Tap three things you own or like', fr: 'Touche trois articles que tu as ou qui te plaisent' },
    hint: {
      en: 'They say more about your taste than any question.',
      fr: 'Ils en disent plus que toutes nos questions.',
    },
  },
];
