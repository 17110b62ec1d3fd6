import { z } from 'zod';
import { Language } from './profile.contract.ts';

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email()).describe('E-mail address; case does not matter');

/** Length is what counts (ASVS 5.0 §6.2.1: at least 8; very long ones are bounded to keep hashing cheap). */
const NewPassword = z.string().min(8).max(128).describe('At least 8 characters');

export const SignUpRequest = z
  .object({
    email: Email,
    password: NewPassword,
    name: z.string().trim().min(1).max(80).optional().describe('How the coach should call you'),
    language: Language.optional().catch(undefined),
  })
  .meta({ id: 'SignUpRequest' });
export type SignUpRequest = z.infer<typeof SignUpRequest>;

export const SignInRequest = z
  .object({ email: Email, password: z.string().min(1).max(128) })
  .meta({ id: 'SignInRequest' });
export type SignInRequest = z.infer<typeof SignInRequest>;

export const Account = z
  .object({ id: z.uuid(), email: z.string(), name: z.string().nullable(), role: z.enum(['runner', 'retailer']) })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;

export const SessionAnswer = z
  .object({
    account: Account.nullable().describe('null for a guest'),
    isGuest: z.boolean(),
    language: Language,
    isOnboarded: z.boolean().describe('Whether the onboarding was finished'),
  })
  .meta({ id: 'SessionAnswer' });
export type SessionAnswer = z.infer<typeof SessionAnswer>;

export const MemoryItem = z
  .object({
    id: z.uuid(),
    kind: z.string().describe('What it is about, such as run, injury, race, preference'),
    text: z.string().describe('What the coach remembers'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'MemoryItem' });
export type MemoryItem = z.infer<typeof MemoryItem>;

export const MemoryChange = z.object({ text: z.string().trim().min(1).max(500) }).meta({ id: 'MemoryChange' });
export type MemoryChange = z.infer<typeof MemoryChange>;
