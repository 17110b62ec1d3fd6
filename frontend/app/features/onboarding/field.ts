import type { OnboardingQuestion } from '../../../../backend/src/identity/onboarding.contract.ts';
import type { Profile } from '../../../../backend/src/identity/profile.contract.ts';

/** What the field of a question gets: what is known, and where an answer goes. */
export interface FieldProps {
  question: OnboardingQuestion;
  answers: Profile;
  onAnswer: (answers: Profile) => void;
  /** Id of the question's title, which names the field. */
  titleId: string;
}

/** The first profile field a question fills: the one that holds a single answer. */
export function fieldOf(question: OnboardingQuestion): keyof Profile {
  return question.field[0] as keyof Profile;
}

/** Text of an input as a number; '' and what is no number are no answer. */
export function numberFrom(text: string): number | undefined {
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}
