import { expect, test } from 'vitest';
import { CORPUS_FOLDER } from './make.ts';
import { jaccard, nearDuplicates, wordsOf } from './near-duplicates.ts';
import { validateCorpus } from './validate.ts';

test('the corpus is sound: complete, numbers exact, both languages, and built from its sources', () => {
  expect(validateCorpus(CORPUS_FOLDER)).toEqual([]);
});

test('two questions in almost the same words are found, two wordings of one question are not', () => {
  const alike = [
    { id: 'a', group: 'a', text: 'How long should I taper before a marathon?' },
    { id: 'b', group: 'b', text: 'how long should i taper before a MARATHON' },
    { id: 'c', group: 'b', text: 'How long should I taper before the marathon?' },
    { id: 'd', group: 'd', text: 'Is caffeine good before a marathon?' },
  ];
  expect(nearDuplicates(alike)).toEqual([['a', 'b']]);
  expect(jaccard(wordsOf('Été à la plage'), wordsOf('ete a la PLAGE !'))).toBe(1);
});
