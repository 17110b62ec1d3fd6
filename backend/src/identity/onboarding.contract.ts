import { z } from 'zod';
import { Profile } from './profile.contract.ts';

const Text = z.object({ en: z.string(), fr: z.string() });

export const OnboardingQuestion = z
  .object({
    id: z.string().describe('Stable name of the screen'),
    field: z.array(z.string()).describe('Profile fields this screen fills'),
    kind: z.enum(['choice', 'choices', 'date', 'number', 'race', 'body', 'sizes', 'picks']).describe('How it is asked'),
    title: Text,
    hint: Text.optional().describe('Why it is asked'),
    isOptional: z.boolean().describe('Sensitive questions say so'),
    options: z.array(z.object({ value: z.string(), label: Text, hint: Text.optional() })).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    unit: z.string().optional(),
  })
  .meta({ id: 'OnboardingQuestion' });
export type OnboardingQuestion = z.infer<typeof OnboardingQuestion>;

export const OnboardingQuestions = z
  .object({ questions: z.array(OnboardingQuestion) })
  .meta({ id: 'OnboardingQuestions' });
export type OnboardingQuestions = z.infer<typeof OnboardingQuestions>;

export const OnboardingAnswers = z
  .object({
    answers: Profile.default({}).describe('The profile, as far as it was answered'),
    picks: z.array(z.uuid()).max(3).default([]).describe('Up to three products owned or liked'),
  })
  .meta({ id: 'OnboardingAnswers' });
export type OnboardingAnswers = z.infer<typeof OnboardingAnswers>;
