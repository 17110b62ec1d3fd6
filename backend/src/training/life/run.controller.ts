import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  SerializeOptions,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { PageQuery } from '../../platform/http/paging.contract.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import { RequestTimeZone } from '../../platform/http/time-zone.ts';
import { invalidFields } from '../../platform/http/validation.ts';
import {
  CreatesGuest,
  CurrentViewer,
  OptionalViewer,
  RequestLanguage,
  type Viewer,
} from '../../platform/http/viewer.ts';
import { MOST_FILE_BYTES } from './activity/largest-file.ts';
import { LoggedRunAnswer, NewRun, PreviewQuery, RunDetails, RunPage } from './life.contract.ts';
import { RunLogService } from './run-log.service.ts';
import { runProblem, UploadFilter } from './run-problems.ts';

type Language = 'en' | 'fr';

/** One file, a few small fields; anything more is refused before it is read. */
const UPLOAD = { limits: { fileSize: MOST_FILE_BYTES, files: 1, fields: 8, fieldSize: 4_000, parts: 10 } };

/** The log of runs: told as JSON, or as the file of a watch (multipart field `file`, GPX, TCX or FIT). */
@ApiTags('training')
@Controller('runs')
export class RunController {
  constructor(
    private readonly runs: RunLogService,
    private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(201)
  @CreatesGuest()
  @UseFilters(UploadFilter)
  @UseInterceptors(FileInterceptor('file', UPLOAD))
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ description: 'NewRun as JSON, or RunDetails with `file` as multipart' })
  @SerializeOptions({ schema: LoggedRunAnswer })
  async log(
    @CurrentViewer() viewer: Viewer,
    @Body() body: unknown,
    @UploadedFile() file: { buffer: Buffer } | undefined,
    @Query({ schema: PreviewQuery }) { preview: isPreview }: PreviewQuery,
    @RequestLanguage() language: Language,
    @RequestTimeZone() timeZone: string | undefined,
  ): Promise<LoggedRunAnswer> {
    const details = read(file ? RunDetails : NewRun, body);
    const keeping = { isPreview, language, today: this.clock.today(details.timeZone ?? timeZone) };
    const outcome = file
      ? await this.runs.logFile(viewer.runnerId, file.buffer, { timeZone, ...details, ...keeping })
      : await this.runs.log(viewer.runnerId, details as NewRun, keeping);
    if (outcome.ok) return outcome.logged;
    throw runProblem(outcome, language);
  }

  @Get()
  @SerializeOptions({ schema: RunPage })
  async list(
    @OptionalViewer() viewer: Viewer | null,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<RunPage> {
    return viewer ? this.runs.list(viewer.runnerId, query) : { items: [], total: 0, ...query };
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<void> {
    if (!viewer || !z.uuid().safeParse(id).success) throw notFound('run');
    await this.runs.remove(viewer.runnerId, id);
  }
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw invalidFields(parsed.error.issues) satisfies Problem;
}
