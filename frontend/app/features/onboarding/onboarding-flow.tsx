import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import type { OnboardingAnswers, OnboardingQuestion } from '../../../../backend/src/identity/onboarding.contract.ts';
import type { Profile, ProfileAnswer } from '../../../../backend/src/identity/profile.contract.ts';
import { browserApi } from '../../api/client.ts';
import { useLanguage } from '../../lib/shell-data.ts';
import { inLanguage } from '../../lib/typography.ts';
import { answer, changeDraft, currentDraft, EMPTY_DRAFT, forgetDraft, onDraftChange } from './draft.ts';
import { LanguageForm } from './language-form.tsx';
import { OnboardingEnd } from './onboarding-end.tsx';
import styles from './onboarding.module.css';
import { QuestionField } from './question-field.tsx';

interface OnboardingFlowProps {
  questions: OnboardingQuestion[];
  /** What is known already, from an earlier time. */
  profile: Profile;
}

/** The questions, one a screen, and the end. */
export function OnboardingFlow({ questions, profile }: OnboardingFlowProps) {
  const draft = useSyncExternalStore(onDraftChange, currentDraft, () => EMPTY_DRAFT);
  const { revalidate } = useRevalidator();
  const [told, setTold] = useState<ProfileAnswer | null>(null);
  const sending = useMutation({
    mutationFn: (body: OnboardingAnswers) => browserApi().send<ProfileAnswer>('POST', '/onboarding', { body }),
    onSuccess: async (known) => {
      setTold(known);
      forgetDraft();
      await revalidate();
    },
  });
  const step = Math.min(Math.max(draft.step, 0), questions.length - 1);
  const question = questions[step];
  if (told) return <OnboardingEnd profile={told.profile} pickCount={told.picks.length} />;
  if (!question) return null;
  const answers = { ...profile, ...draft.answers };
  const goOn = () => {
    if (step + 1 < questions.length) changeDraft({ step: step + 1 });
    else sending.mutate({ answers, picks: draft.picks });
  };
  return (
    <div className={styles['flow']} data-wide={question.kind === 'picks'}>
      <Progress step={step} count={questions.length} />
      <Question
        key={question.id}
        question={question}
        answers={answers}
        picks={draft.picks}
        isFirst={step === 0}
        isLast={step + 1 === questions.length}
        isSending={sending.isPending}
        hasFailed={sending.isError}
        onBack={() => changeDraft({ step: step - 1 })}
        onNext={goOn}
      />
      <LanguageForm />
    </div>
  );
}

function Progress({ step, count }: { step: number; count: number }) {
  const { t } = useTranslation('onboarding');
  const id = useId();
  return (
    <div className={styles['progress']}>
      <label htmlFor={id}>{t('progress', { step: step + 1, count })}</label>
      <progress id={id} value={step + 1} max={count} />
    </div>
  );
}

interface QuestionProps {
  question: OnboardingQuestion;
  answers: Profile;
  picks: string[];
  isFirst: boolean;
  isLast: boolean;
  isSending: boolean;
  hasFailed: boolean;
  onBack: () => void;
  onNext: () => void;
}

/** A new question takes the focus, so that keyboards and screen readers are where the eye is; the first does not. */
function useFocusOnArrival(isFirst: boolean) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) title.current?.focus();
  }, [isFirst]);
  return title;
}

function Question({ question, answers, picks, onBack, onNext, ...state }: QuestionProps) {
  const { t } = useTranslation(['onboarding', 'common']);
  const language = useLanguage();
  const titleId = useId();
  const title = useFocusOnArrival(state.isFirst);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form className={styles['question']} onSubmit={submit}>
      <header>
        <h1 id={titleId} ref={title} tabIndex={-1}>
          {inLanguage(question.title, language)}
        </h1>
        {question.hint && <p>{inLanguage(question.hint, language)}</p>}
        {question.isOptional && <p className={styles['optional']}>{t('optional')}</p>}
      </header>
      <QuestionField question={question} answers={answers} picks={picks} onAnswer={answer} titleId={titleId} />
      {state.hasFailed && (
        <p role="alert" className={styles['error']}>
          {t('common:problem.short')}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button variant="default" size="md" onClick={onBack} disabled={state.isFirst}>
          {t('back')}
        </Button>
        <Button variant="subtle" size="md" onClick={onNext} disabled={state.isSending}>
          {t('skip')}
        </Button>
        <Button type="submit" size="md" loading={state.isSending}>
          {state.isLast ? t('finish') : t('next')}
        </Button>
      </div>
    </form>
  );
}
