import { Body, Controller, Get, HttpCode, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreatesGuest, CurrentViewer, OptionalViewer, type Viewer } from '../platform/http/viewer.ts';
import { ONBOARDING_QUESTIONS } from './domain/onboarding-questions.ts';
import { IdentityService } from './identity.service.ts';
import { OnboardingAnswers, OnboardingQuestions } from './onboarding.contract.ts';
import { ProfileAnswer, ProfileChange } from './profile.contract.ts';

@ApiTags('identity')
@Controller()
export class ProfileController {
  constructor(private readonly identity: IdentityService) {}

  @Get('profile')
  @SerializeOptions({ schema: ProfileAnswer })
  profile(@OptionalViewer() viewer: Viewer | null): Promise<ProfileAnswer> {
    return this.identity.profile(viewer?.runnerId ?? null);
  }

  @Put('profile')
  @CreatesGuest()
  @SerializeOptions({ schema: ProfileAnswer })
  change(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: ProfileChange }) change: ProfileChange,
  ): Promise<ProfileAnswer> {
    return this.identity.changeProfile(viewer.runnerId, change);
  }

  @Get('onboarding')
  @SerializeOptions({ schema: OnboardingQuestions })
  questions(): OnboardingQuestions {
    return { questions: [...ONBOARDING_QUESTIONS] };
  }

  @Post('onboarding')
  @HttpCode(200)
  @CreatesGuest()
  @SerializeOptions({ schema: ProfileAnswer })
  finish(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: OnboardingAnswers }) answers: OnboardingAnswers,
  ): Promise<ProfileAnswer> {
    return this.identity.finishOnboarding(viewer.runnerId, answers);
  }
}
