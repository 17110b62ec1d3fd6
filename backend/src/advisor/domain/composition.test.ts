import { describe, expect, test } from 'vitest';
import { composeAnswer, withComputed, type Material } from './compose-answer.ts';
import { personalSentence } from './personal-numbers.ts';
import type { Draft, StoredAnswer } from './sources.ts';
import { contentStems } from './words.ts';

function anAnswer(overrides: Partial<StoredAnswer> = {}): StoredAnswer {
  return {
    key: 'caffeine/q1',
    articleKey: 'caffeine',
    question: 'How much caffeine before a race?',
    sentences: [
      { text: 'The usual dose is 3-6 mg/kg.', findings: ['f2'], role: 'answer' },
      { text: 'Several authors have links with industry.', findings: ['l1'], role: 'limit' },
      { text: 'Effects differ from person to person.', findings: ['f1'], role: 'reason' },
    ],
    score: 1,
    ...overrides,
  };
}

function aMaterial(overrides: Partial<Material> = {}): Material {
  return {
    language: 'en',
    asked: new Set(contentStems('How much caffeine before a race?', 'en')),
    main: anAnswer(),
    others: [],
    debates: [],
    ...overrides,
  };
}

const aDraft = (text: string): Draft => ({
  text,
  role: 'answer',
  rests: [{ articleKey: 'caffeine', reference: 'f2' }],
});

describe('an answer', () => {
  test('says what to know, then why, then the limit', () => {
    expect(composeAnswer(aMaterial()).map((draft) => draft.role)).toEqual(['answer', 'reason', 'limit']);
  });

  test('says that studies disagree when the other side was found too', () => {
    const debates = [
      { id: 'dose', rests: { caffeine: ['f2'], coffee: ['f1'] }, text: 'Studies disagree on the dose.' },
    ];
    const coffee = anAnswer({ key: 'coffee/q1', articleKey: 'coffee', score: 0.3 });
    const drafts = composeAnswer(aMaterial({ debates, others: [coffee] }));
    expect(drafts.at(-1)).toMatchObject({
      text: 'Studies disagree on the dose.',
      rests: [
        { articleKey: 'caffeine', reference: 'f2' },
        { articleKey: 'coffee', reference: 'f1' },
      ],
    });
    expect(composeAnswer(aMaterial({ debates })).map((draft) => draft.text)).not.toContain(
      'Studies disagree on the dose.',
    );
  });

  test('borrows a sentence of a second article that adds something and stands on its own', () => {
    const sentences = [
      { text: 'It helps a little before a caffeine race.', findings: ['f1'], role: 'answer' as const },
      {
        text: 'Caffeine chewing gum before a race acts sooner than tablets.',
        findings: ['f3'],
        role: 'reason' as const,
      },
    ];
    const drafts = composeAnswer(
      aMaterial({ others: [anAnswer({ key: 'gum/q1', articleKey: 'gum', sentences, score: 0.9 })] }),
    );
    expect(drafts.map((draft) => draft.text)).toContain('Caffeine chewing gum before a race acts sooner than tablets.');
    expect(drafts.map((draft) => draft.text)).not.toContain('It helps a little before a caffeine race.');
  });

  test('does not repeat itself in the words of another article', () => {
    const sentences = [
      {
        text: 'Effects of caffeine differ from person to person before a race.',
        findings: ['f1'],
        role: 'reason' as const,
      },
    ];
    expect(
      composeAnswer(aMaterial({ others: [anAnswer({ articleKey: 'same', sentences, score: 0.9 })] })),
    ).toHaveLength(3);
  });

  test('never has more than five sentences', () => {
    const reasons = Array.from({ length: 4 }, (_, index) => ({
      text: `Reason ${index}.`,
      findings: ['f1'],
      role: 'reason' as const,
    }));
    const main = anAnswer({ sentences: [...anAnswer().sentences, ...reasons].slice(0, 5) });
    const drafts = withComputed(composeAnswer(aMaterial({ main })), { ...aDraft('210 mg for you.'), role: 'personal' });
    expect(drafts).toHaveLength(5);
    expect(drafts.map((draft) => draft.role)).toEqual(expect.arrayContaining(['answer', 'personal', 'limit']));
  });
});

describe('the runner’s own numbers', () => {
  test.each([
    ['The usual dose is 3-6 mg/kg.', 'en', '3–6 mg/kg, so 210–420 mg for your 70 kg.'],
    ['La dose habituelle est de 3-6 mg/kg.', 'fr', '3–6 mg/kg, soit 210–420 mg pour tes 70 kg.'],
    ['Aim for 1.2-2.0 g/kg per day.', 'en', '1.2–2.0 g/kg, so 84–140 g a day for your 70 kg.'],
    ['Vise 1,6 g/kg par jour.', 'fr', '1,6 g/kg, soit 112 g par jour pour tes 70 kg.'],
    ['Drink 5-7 mL/kg about 4 h before.', 'en', '5–7 mL/kg, so 350–490 mL for your 70 kg.'],
  ] as const)('%s', (text, language, expected) => {
    expect(personalSentence([aDraft(text)], { weightKg: 70 }, language)?.text).toBe(expected);
  });

  test('rest on the same finding as the sentence they come from', () => {
    expect(personalSentence([aDraft('3-6 mg/kg')], { weightKg: 70 }, 'en')).toMatchObject({
      role: 'personal',
      rests: [{ articleKey: 'caffeine', reference: 'f2' }],
    });
  });

  test('a dose that is warned of is not worked out', () => {
    expect(personalSentence([aDraft('About 9 mg/kg brings many side effects.')], { weightKg: 70 }, 'en')).toBeNull();
  });

  test('nothing is said of a weight or an age that is not known', () => {
    expect(personalSentence([aDraft('3-6 mg/kg')], {}, 'en')).toBeNull();
  });

  test('a runner of 40 gets the maximal heart rate of the formula', () => {
    const draft = {
      ...aDraft('The line is 208 - 0.7 x age.'),
      rests: [{ articleKey: 'tanaka-2001-hrmax', reference: 'f1' }],
    };
    expect(personalSentence([draft], { age: 40 }, 'en')?.text).toContain('180');
  });
});
