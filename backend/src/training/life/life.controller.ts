import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { notFound } from '../../platform/http/problem.ts';
import { OptionalViewer, RequestLanguage, type Viewer } from '../../platform/http/viewer.ts';
import { PlanChange } from '../plan-api.contract.ts';
import { ChangedPlan } from '../plan-diff.contract.ts';
import { CheckInService } from './check-in.service.ts';
import { CheckInRequest, PreviewQuery } from './life.contract.ts';
import { refusalProblem } from './life-refusals.ts';
import { PlanLifeService } from './plan-life.service.ts';

type Language = 'en' | 'fr';
const CheckIns = z.object({ items: z.array(CheckInRequest) }).meta({ id: 'CheckIns' });

/** Living with a plan: its changes and its weekly check-ins. With `?preview=true` they only say what they would do. */
@ApiTags('training')
@Controller('plans')
export class LifeController {
  constructor(
    private readonly life: PlanLifeService,
    private readonly checkIns: CheckInService,
  ) {}

  @Patch(':id')
  @SerializeOptions({ schema: ChangedPlan })
  async change(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Body({ schema: PlanChange }) change: PlanChange,
    @Query({ schema: PreviewQuery }) { preview }: PreviewQuery,
    @RequestLanguage() language: Language,
  ): Promise<ChangedPlan> {
    const outcome = await this.life.change(ownerOf(viewer, id), id, change, { isPreview: preview });
    if (outcome.ok) return outcome.plan;
    throw refusalProblem(outcome, language);
  }

  @Post(':id/check-ins')
  @HttpCode(200)
  @SerializeOptions({ schema: ChangedPlan })
  async checkIn(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Body({ schema: CheckInRequest }) report: CheckInRequest,
    @Query({ schema: PreviewQuery }) { preview }: PreviewQuery,
    @RequestLanguage() language: Language,
  ): Promise<ChangedPlan> {
    const outcome = await this.checkIns.checkIn(ownerOf(viewer, id), id, report, { isPreview: preview, language });
    if (outcome.ok) return outcome.plan;
    throw refusalProblem(outcome, language);
  }

  @Get(':id/check-ins')
  @SerializeOptions({ schema: CheckIns })
  async past(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<z.infer<typeof CheckIns>> {
    return { items: await this.checkIns.list(ownerOf(viewer, id), id) };
  }
}

function ownerOf(viewer: Viewer | null, id: string): string {
  if (!viewer || !z.uuid().safeParse(id).success) throw notFound('plan');
  return viewer.runnerId;
}
