import { Controller, Get, Param, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { notFound } from '../platform/http/problem.ts';
import { OptionalViewer, type Viewer } from '../platform/http/viewer.ts';
import { planPictures } from './domain/plan-pictures.ts';
import { PlanPictures } from './plan-pictures.contract.ts';
import { TrainingService } from './training.service.ts';

/** The figures behind the pictures of a plan; computed, never stored. */
@ApiTags('training')
@Controller('plans')
export class PlanPicturesController {
  constructor(private readonly training: TrainingService) {}

  @Get(':id/pictures')
  @SerializeOptions({ schema: PlanPictures })
  async pictures(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<PlanPictures> {
    if (!viewer || !z.uuid().safeParse(id).success) throw notFound('plan');
    return planPictures(await this.training.read(viewer.runnerId, id));
  }
}
