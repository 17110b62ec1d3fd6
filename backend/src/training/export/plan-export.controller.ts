import { Controller, Get, Header, Param, Query, SerializeOptions, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { notFound } from '../../platform/http/problem.ts';
import { OptionalViewer, RequestLanguage, type Viewer } from '../../platform/http/viewer.ts';
import { ArchiveQuery, PlanDocument, WorkoutFormat, WorkoutQuery } from './plan-export.contract.ts';
import { type ExportedFile, PlanExportService } from './plan-export.service.ts';
import { ownerOf } from './plan-owner.ts';

type Language = 'en' | 'fr';

/** A plan to take along: calendar, workouts for watches and other programs, and the whole document. */
@ApiTags('training')
@Controller('plans')
export class PlanExportController {
  constructor(private readonly exports: PlanExportService) {}

  @Get(':id.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="foulee-plan.ics"')
  calendar(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @RequestLanguage() language: Language,
  ): Promise<string> {
    return this.exports.calendar(ownerOf(viewer, id), id, language);
  }

  @Get(':id/export.json')
  @Header('content-disposition', 'attachment; filename="foulee-plan.json"')
  @SerializeOptions({ schema: PlanDocument })
  document(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<PlanDocument> {
    return this.exports.document(ownerOf(viewer, id), id);
  }

  @Get(':id/workouts.zip')
  async archive(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Query({ schema: ArchiveQuery }) query: ArchiveQuery,
    @RequestLanguage() language: Language,
  ): Promise<StreamableFile> {
    return download(await this.exports.archive(ownerOf(viewer, id), id, { ...query, language }));
  }

  /** `session`: its day, such as 2027-03-02, its id, or its number from 1. `format`: fit, zwo or txt. */
  @Get(':id/sessions/:session.:format')
  async workout(
    @OptionalViewer() viewer: Viewer | null,
    @Param() { id, session, format }: { id: string; session: string; format: string },
    @Query({ schema: WorkoutQuery }) { target }: WorkoutQuery,
    @RequestLanguage() language: Language,
  ): Promise<StreamableFile> {
    const known = WorkoutFormat.safeParse(format);
    if (!known.success) throw notFound('format');
    const owner = { runnerId: ownerOf(viewer, id), planId: id };
    return download(await this.exports.workout(owner, session, { format: known.data, target, language }));
  }

  /** A week for the workout builder of intervals.icu, to be pasted day by day. */
  @Get(':id/weeks/:week.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="foulee-week.txt"')
  week(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Param('week') week: string,
    @RequestLanguage() language: Language,
  ): Promise<string> {
    const number = /^\d{1,2}$/.test(week) ? Number(week) : 0;
    return this.exports.weekText({ runnerId: ownerOf(viewer, id), planId: id }, number, language);
  }
}

function download({ bytes, name, type }: ExportedFile): StreamableFile {
  return new StreamableFile(bytes, {
    type,
    length: bytes.byteLength,
    disposition: `attachment; filename="${name}"`,
  });
}
