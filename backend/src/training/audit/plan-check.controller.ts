import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  SerializeOptions,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { notFound } from '../../platform/http/problem.ts';
import { RequestTimeZone } from '../../platform/http/time-zone.ts';
import { invalidFields } from '../../platform/http/validation.ts';
import {
  CreatesGuest,
  CurrentViewer,
  OptionalViewer,
  RequestLanguage,
  type Viewer,
} from '../../platform/http/viewer.ts';
import { AuditAnswer, AuditRequest } from '../plan-api.contract.ts';
import { Plan } from '../training.contract.ts';
import { AdoptRequest, KeptCheck, PlanCheck, PlanCheckRequest, PlanFileFields } from './plan-check.contract.ts';
import { PlanUploadFilter, planProblem } from './plan-check.problems.ts';
import { type CheckOutcome, PlanCheckService } from './plan-check.service.ts';
import { MOST_FILE_BYTES } from './read-plan-file.ts';

type Language = 'en' | 'fr';

/** One file, a few small fields; anything more is refused before it is read. */
const UPLOAD = { limits: { fileSize: MOST_FILE_BYTES, files: 1, fields: 12, fieldSize: 4_000, parts: 14 } };

interface UploadedPlan {
  buffer: Buffer;
  originalname: string;
}

/** Plans from anywhere: the certificate of a plan, the check and repair of a text or file, and taking the repair over. */
@ApiTags('training')
@Controller('plans')
export class PlanCheckController {
  constructor(
    private readonly plans: PlanCheckService,
    private readonly clock: Clock,
  ) {}

  /** `{ plan }` is certified as it is; `{ text, … }` or a file is read, checked and repaired. */
  @Post('audit')
  @HttpCode(200)
  @UseFilters(PlanUploadFilter)
  @UseInterceptors(FileInterceptor('file', UPLOAD))
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ description: 'AuditRequest or PlanCheckRequest as JSON, or PlanFileFields with `file` as multipart' })
  @SerializeOptions({ schema: z.union([PlanCheck, AuditAnswer]) })
  async audit(
    @Body() body: unknown,
    @UploadedFile() file: UploadedPlan | undefined,
    @RequestLanguage() language: Language,
    @RequestTimeZone() timeZone: string | undefined,
  ): Promise<PlanCheck | AuditAnswer> {
    const today = this.clock.today(timeZone);
    if (file) {
      const fields = read(PlanFileFields, body);
      const sent = { buffer: file.buffer, name: file.originalname };
      return checked(await this.plans.checkFile(sent, fields, today), language);
    }
    const isPlan = typeof body === 'object' && body !== null && 'plan' in body;
    if (isPlan) return this.plans.audit(read(AuditRequest, body).plan);
    return checked(this.plans.checkText(read(PlanCheckRequest, body), today), language);
  }

  /** A check the coach was asked for in the chat, answered again. */
  @Get('checks/:id')
  @SerializeOptions({ schema: KeptCheck })
  async kept(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @RequestLanguage() language: Language,
    @RequestTimeZone() timeZone: string | undefined,
  ): Promise<KeptCheck> {
    if (!viewer || !z.uuid().safeParse(id).success) throw notFound('check');
    const request = await this.plans.kept(viewer.runnerId, id);
    return { request, check: checked(this.plans.checkText(request, this.clock.today(timeZone)), language) };
  }

  /** Saves a repaired plan; it is certified anew, and refused when it breaks a rule. */
  @Post('adopt')
  @CreatesGuest()
  @SerializeOptions({ schema: Plan })
  async adopt(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: AdoptRequest }) { plan }: AdoptRequest,
    @RequestLanguage() language: Language,
    @RequestTimeZone() timeZone: string | undefined,
  ): Promise<Plan> {
    const outcome = await this.plans.adopt(viewer.runnerId, plan, this.clock.today(timeZone));
    if (outcome.ok) return outcome.plan;
    throw planProblem(outcome, language);
  }
}

function checked(outcome: CheckOutcome, language: Language): PlanCheck {
  if (outcome.ok) return outcome.check;
  throw planProblem(outcome, language);
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw invalidFields(parsed.error.issues);
}
