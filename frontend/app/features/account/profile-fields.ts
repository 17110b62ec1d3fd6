import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';
import { formText } from '../../lib/form-text.ts';

type Words = 'goal' | 'level' | 'surfaces' | 'injuries' | 'budget' | 'units';

/** A field of the profile as the account shows and changes it. */
export interface ProfileField {
  name: Exclude<keyof Profile, 'language' | 'sex' | 'recentRace'>;
  kind: 'choice' | 'choices' | 'number' | 'date';
  options?: readonly string[];
  /** Group of texts its values have; without one a value stands for itself. */
  words?: Words;
  min?: number;
  max?: number;
  step?: number;
}

/** Bounds and values as in the profile's contract (backend/src/identity/profile.contract.ts). */
export const PROFILE_FIELDS: readonly ProfileField[] = [
  {
    name: 'goal',
    kind: 'choice',
    options: ['fitness', 'weight', '5k', '10k', 'half', 'marathon', 'ultra'],
    words: 'goal',
  },
  { name: 'raceDate', kind: 'date' },
  { name: 'level', kind: 'choice', options: ['beginner', 'intermediate', 'advanced'], words: 'level' },
  { name: 'runsPerWeek', kind: 'number', min: 0, max: 14, step: 1 },
  { name: 'kmPerWeek', kind: 'number', min: 0, max: 300, step: 1 },
  { name: 'surfaces', kind: 'choices', options: ['road', 'trail', 'track', 'treadmill'], words: 'surfaces' },
  { name: 'shoeSizeEu', kind: 'number', min: 33, max: 52, step: 0.5 },
  { name: 'clothingSize', kind: 'choice', options: ['XS', 'S', 'M', 'L', 'XL', 'XXL'] },
  { name: 'age', kind: 'number', min: 10, max: 110, step: 1 },
  { name: 'heightCm', kind: 'number', min: 100, max: 230, step: 1 },
  { name: 'weightKg', kind: 'number', min: 25, max: 250, step: 0.5 },
  {
    name: 'injuries',
    kind: 'choices',
    options: ['achilles', 'calf', 'knee', 'itb', 'shin', 'plantar', 'hip', 'back', 'stress-fracture'],
    words: 'injuries',
  },
  { name: 'budget', kind: 'choice', options: ['value', 'mid', 'premium'], words: 'budget' },
  { name: 'units', kind: 'choice', options: ['km', 'mi'], words: 'units' },
];

/** What a form holds, as the API wants it: an emptied field becomes null, which clears it. */
export function changeFrom(form: FormData): Record<string, unknown> {
  return Object.fromEntries(
    PROFILE_FIELDS.map(({ name, kind }) => {
      if (kind === 'choices') return [name, form.getAll(name)];
      const text = formText(form, name);
      if (text === '') return [name, null];
      return [name, kind === 'number' ? Number(text) : text];
    }),
  );
}
