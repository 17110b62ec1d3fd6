import { useTranslation } from 'react-i18next';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { OnboardingQuestions } from '../../../backend/src/identity/onboarding.contract.ts';
import type { ProfileAnswer } from '../../../backend/src/identity/profile.contract.ts';
import { needed, optional, serverApi } from '../api/server.ts';
import { OnboardingFlow } from '../features/onboarding/onboarding-flow.tsx';
import { paths } from '../lib/paths.ts';
import type { PageHandle } from '../shell/shell.tsx';
import { PageMeta } from '../ui/page-meta.tsx';

export const handle: PageHandle = { frame: 'quiet' };

export async function loader(args: LoaderFunctionArgs) {
  const api = serverApi(args);
  const [asked, known] = await Promise.all([
    needed(api.get<OnboardingQuestions>('/onboarding')),
    optional(api.get<ProfileAnswer>('/profile'), null),
  ]);
  return { questions: asked.questions, profile: known?.profile ?? {} };
}

export default function Onboarding() {
  const { t } = useTranslation('onboarding');
  const { questions, profile } = useLoaderData<typeof loader>();
  return (
    <>
      <PageMeta title={t('title')} description={t('description')} path={paths.onboarding()} />
      <OnboardingFlow questions={questions} profile={profile} />
    </>
  );
}
