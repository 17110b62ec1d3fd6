import type { ComponentType } from 'react';
import type { OnboardingQuestion } from '../../../../backend/src/identity/onboarding.contract.ts';
import type { FieldProps } from './field.ts';
import { BodyField } from './fields/body-field.tsx';
import { ChoiceField } from './fields/choice-field.tsx';
import { ChoicesField } from './fields/choices-field.tsx';
import { DateField } from './fields/date-field.tsx';
import { DistanceField } from './fields/distance-field.tsx';
import { NumberField } from './fields/number-field.tsx';
import { PicksField } from './fields/picks-field.tsx';
import { RaceField } from './fields/race-field.tsx';
import { SizesField } from './fields/sizes-field.tsx';

type AnyFieldProps = FieldProps & { picks: string[] };

/** How each kind of question is asked; a kind that is missing here does not compile. */
const FIELDS: Record<OnboardingQuestion['kind'], ComponentType<AnyFieldProps>> = {
  choice: ChoiceField,
  choices: ChoicesField,
  date: DateField,
  number: NumberField,
  race: RaceField,
  body: BodyField,
  sizes: SizesField,
  picks: PicksField,
};

export function QuestionField(props: AnyFieldProps) {
  const { kind, unit } = props.question;
  const Field = kind === 'number' && unit === 'km' ? DistanceField : FIELDS[kind];
  return <Field {...props} />;
}
