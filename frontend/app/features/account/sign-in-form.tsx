import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useRevalidator } from 'react-router';
import type { Account } from '../../../../backend/src/identity/identity.contract.ts';
import { browserApi } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import styles from './sign-in-form.module.css';

interface SignInFormProps {
  isNew: boolean;
  /** Where to go afterwards. */
  backTo: string;
}

interface Entered {
  email: string;
  password: string;
  name?: string;
  language?: 'en' | 'fr';
}

type Field = 'email' | 'password';

/** What a refusal is called here, and which field it belongs to. */
const REFUSALS: Record<string, { field: Field; text: 'wrong' | 'taken' }> = {
  'session/wrong-credentials': { field: 'password', text: 'wrong' },
  'account/email-taken': { field: 'email', text: 'taken' },
};

function useErrors(error: Error | null): Partial<Record<Field | 'form', string>> {
  const { t } = useTranslation(['account', 'common']);
  if (!error) return {};
  if (!(error instanceof ApiError)) return { form: t('common:problem.short') };
  const refusal = REFUSALS[error.code];
  if (refusal) return { [refusal.field]: t(`signIn.${refusal.text}`) };
  if (error.fields['email']) return { email: t('signIn.invalidEmail') };
  if (error.fields['password']) return { password: t('signIn.shortPassword') };
  if (error.status === 429) return { form: t('signIn.tooMany') };
  return { form: t(error.status === 0 ? 'common:problem.offline' : 'common:problem.short') };
}

function useEntering(isNew: boolean, backTo: string) {
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entered: Entered) =>
      browserApi().send<Account>('POST', isNew ? '/accounts' : '/session', { body: entered }),
    onSuccess: async () => {
      queries.clear();
      await revalidate();
      await navigate(backTo);
    },
  });
}

export function SignInForm({ isNew, backTo }: SignInFormProps) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const entering = useEntering(isNew, backTo);
  const errors = useErrors(entering.error);
  const [entered, setEntered] = useState({ email: '', password: '', name: '' });
  const field = (name: keyof typeof entered) => ({
    name,
    value: entered[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setEntered({ ...entered, [name]: event.target.value }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { email, password, name } = entered;
    entering.mutate(isNew ? { email, password, name: name.trim() || undefined, language } : { email, password });
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      {isNew && (
        <TextInput
          {...field('name')}
          size="md"
          label={t('signIn.name')}
          description={t('signIn.nameHint')}
          autoComplete="given-name"
          maxLength={80}
        />
      )}
      <TextInput
        {...field('email')}
        size="md"
        type="email"
        label={t('signIn.email')}
        autoComplete="email"
        inputMode="email"
        required
        withAsterisk={false}
        error={errors.email}
      />
      <PasswordInput
        {...field('password')}
        size="md"
        label={isNew ? t('signIn.newPassword') : t('signIn.password')}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        maxLength={128}
        required
        withAsterisk={false}
        error={errors.password}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.togglePassword') }}
        visibilityToggleFocusable
      />
      <p role="alert" className={styles['error']}>
        {errors.form}
      </p>
      <Button type="submit" size="md" loading={entering.isPending}>
        {isNew ? t('signIn.up') : t('signIn.in')}
      </Button>
    </form>
  );
}
