import { expect, test } from 'vitest';
import { figures } from './figure-reasons.ts';
import type { ReasonFacts } from './reasons.ts';

const said = (attributes: Record<string, unknown>, wishes: ReasonFacts['figures'], language: 'en' | 'fr' = 'en') =>
  figures({ product: { attributes }, figures: wishes } as ReasonFacts, language).map(
    ({ code, text }) => `${code}: ${text.replaceAll(/[\u00A0\u202F]/g, ' ')}`,
  );

test('a figure that was asked for is told, met or not, or not known', () => {
  expect(said({ lumens: 1250 }, [{ name: 'lumens', atLeast: 400 }])).toEqual(['feature: 1,250 lumens']);
  expect(said({ weightG: 262 }, [{ name: 'weightG', atMost: 250 }], 'fr')).toEqual(['notMet: 262 g']);
  expect(said({ capacityL: 11.5 }, [{ name: 'capacityL', atLeast: 10.2, atMost: 14.4 }], 'fr')).toEqual([
    'feature: 11,5 litres',
  ]);
  expect(said({}, [{ name: 'batteryHours', atLeast: 20 }])).toEqual([
    'notMet: the maker does not say how long the battery lasts',
  ]);
  expect(said({}, undefined)).toEqual([]);
});
