import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import type { Profile, ProfileAnswer } from '../../../../backend/src/identity/profile.contract.ts';
import { browserApi } from '../../api/client.ts';
import { useToast } from '../../ui/toast.tsx';
import { changeFrom, PROFILE_FIELDS, type ProfileField } from './profile-fields.ts';
import styles from './profile-form.module.css';

interface ProfileFormProps {
  profile: Profile;
  onDone: () => void;
}

export function ProfileForm({ profile, onDone }: ProfileFormProps) {
  const { t } = useTranslation(['account', 'common']);
  const { revalidate } = useRevalidator();
  const toast = useToast();
  const saving = useMutation({
    mutationFn: (change: Record<string, unknown>) =>
      browserApi().send<ProfileAnswer>('PUT', '/profile', { body: change }),
    onSuccess: async () => {
      await revalidate();
      toast({ title: t('profile.saved') });
      onDone();
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate(changeFrom(new FormData(event.currentTarget)));
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      {PROFILE_FIELDS.map((field) => (
        <Field key={field.name} field={field} value={profile[field.name]} />
      ))}
      {saving.isError && (
        <p role="alert" className={styles['error']}>
          {t('common:problem.short')}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button type="submit" loading={saving.isPending}>
          {t('profile.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('profile.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  field: ProfileField;
  value: unknown;
}

function Field({ field, value }: FieldProps) {
  const { t } = useTranslation('account');
  const id = useId();
  if (field.kind === 'choices') return <Choices field={field} value={value} />;
  const shown = typeof value === 'string' || typeof value === 'number' ? value : '';
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{t(`profile.fields.${field.name}`)}</label>
      {field.kind === 'choice' ? (
        <select id={id} name={field.name} defaultValue={shown}>
          <option value="">{t('profile.none')}</option>
          <Options field={field} />
        </select>
      ) : (
        <input
          id={id}
          name={field.name}
          type={field.kind}
          min={field.min}
          max={field.max}
          step={field.step}
          defaultValue={shown}
        />
      )}
    </p>
  );
}

function Options({ field }: { field: ProfileField }) {
  const word = useWord(field);
  return field.options?.map((option) => (
    <option key={option} value={option}>
      {word(option)}
    </option>
  ));
}

function Choices({ field, value }: FieldProps) {
  const { t } = useTranslation('account');
  const word = useWord(field);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <fieldset className={styles['choices']}>
      <legend>{t(`profile.fields.${field.name}`)}</legend>
      {field.options?.map((option) => (
        <label key={option}>
          <input type="checkbox" name={field.name} value={option} defaultChecked={chosen.includes(option)} />
          {word(option)}
        </label>
      ))}
    </fieldset>
  );
}

function useWord(field: ProfileField): (option: string) => string {
  const { t } = useTranslation('account');
  return (option) => (field.words ? t(`profile.values.${field.words}.${option}` as 'profile.values.units.km') : option);
}
