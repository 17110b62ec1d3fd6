import { Body, Controller, Get, Param, Put, Query, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Clock } from '../../platform/clock/clock.ts';
import { RequestTimeZone } from '../../platform/http/time-zone.ts';
import { OptionalViewer, type Viewer } from '../../platform/http/viewer.ts';
import { NeedsQuery, NeedsSwitch, PlanNeeds } from './plan-needs.contract.ts';
import { ownerOf } from './plan-owner.ts';
import { PlanNeedsService } from './plan-needs.service.ts';

/** What a plan will need, and the switch that shows it with the plan. Off until the runner wants it. */
@ApiTags('training')
@Controller('plans')
export class PlanNeedsController {
  constructor(
    private readonly planNeeds: PlanNeedsService,
    private readonly clock: Clock,
  ) {}

  @Get(':id/needs')
  @SerializeOptions({ schema: PlanNeeds })
  needs(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Query({ schema: NeedsQuery }) { asked }: NeedsQuery,
    @RequestTimeZone() timeZone: string | undefined,
  ): Promise<PlanNeeds> {
    return this.planNeeds.needs(ownerOf(viewer, id), id, { asked, today: this.clock.today(timeZone) });
  }

  @Put(':id/needs')
  @SerializeOptions({ schema: PlanNeeds })
  switch(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Body({ schema: NeedsSwitch }) { isSwitchedOn }: NeedsSwitch,
    @RequestTimeZone() timeZone: string | undefined,
  ): Promise<PlanNeeds> {
    return this.planNeeds.switch(ownerOf(viewer, id), id, { isSwitchedOn, today: this.clock.today(timeZone) });
  }
}
