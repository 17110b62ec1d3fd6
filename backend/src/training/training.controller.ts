import { Body, Controller, Get, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Clock } from '../platform/clock/clock.ts';
import { notFound, Problem } from '../platform/http/problem.ts';
import { RequestTimeZone } from '../platform/http/time-zone.ts';
import { CreatesGuest, CurrentViewer, OptionalViewer, RequestLanguage, type Viewer } from '../platform/http/viewer.ts';
import { NewPlan, PlanListItem } from './plan-api.contract.ts';
import { Plan } from './training.contract.ts';
import { TrainingService } from './training.service.ts';

type Language = 'en' | 'fr';
const PlanList = z.object({ items: z.array(PlanListItem) }).meta({ id: 'PlanList' });

@ApiTags('training')
@Controller('plans')
export class TrainingController {
  constructor(
    private readonly training: TrainingService,
    private readonly clock: Clock,
  ) {}

  /** A wish that cannot be met safely is a 422 with the rule that forbids it and, where there is one, the nearest safe wish. */
  @Post()
  @CreatesGuest()
  @SerializeOptions({ schema: Plan })
  async create(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: NewPlan }) wish: NewPlan,
    @RequestLanguage() language: Language,
    @RequestTimeZone() timeZone: string | undefined,
  ): Promise<Plan> {
    const outcome = await this.training.create(viewer.runnerId, wish, this.clock.today(timeZone));
    if (outcome.ok) return outcome.plan;
    const { reason, rule, detail, nearest } = outcome;
    throw new Problem(422, reason, detail[language], { extra: { rule, nearest } });
  }

  @Get()
  @SerializeOptions({ schema: PlanList })
  async list(@OptionalViewer() viewer: Viewer | null): Promise<z.infer<typeof PlanList>> {
    return { items: viewer ? await this.training.list(viewer.runnerId) : [] };
  }

  @Get(':id')
  @SerializeOptions({ schema: Plan })
  read(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<Plan> {
    return this.training.read(ownerOf(viewer, id), id);
  }
}

function ownerOf(viewer: Viewer | null, id: string): string {
  if (!viewer || !z.uuid().safeParse(id).success) throw notFound('plan');
  return viewer.runnerId;
}
