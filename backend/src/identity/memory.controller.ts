import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CurrentViewer, OptionalViewer, type Viewer } from '../platform/http/viewer.ts';
import { AccountService } from './account.service.ts';
import { MemoryChange, MemoryItem } from './identity.contract.ts';
import { IdentityService } from './identity.service.ts';
import { SessionService } from './session.service.ts';

const Id = z.uuid();
const Memories = z.object({ items: z.array(MemoryItem) }).meta({ id: 'Memories' });

/** What is kept about a runner, in their own hands: read, change, delete, take away. */
@ApiTags('identity')
@Controller()
export class MemoryController {
  constructor(
    private readonly identity: IdentityService,
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
  ) {}

  @Get('memory')
  @SerializeOptions({ schema: Memories })
  async memories(@OptionalViewer() viewer: Viewer | null): Promise<z.infer<typeof Memories>> {
    return { items: viewer ? await this.identity.memories(viewer.runnerId) : [] };
  }

  @Patch('memory/:id')
  @SerializeOptions({ schema: MemoryItem })
  rewrite(
    @CurrentViewer() viewer: Viewer,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: MemoryChange }) change: MemoryChange,
  ): Promise<MemoryItem> {
    return this.identity.rewriteMemory(viewer.runnerId, id, change.text);
  }

  @Delete('memory/:id')
  @HttpCode(204)
  forget(@CurrentViewer() viewer: Viewer, @Param('id', { schema: Id }) id: string): Promise<void> {
    return this.identity.forget(viewer.runnerId, id);
  }

  @Delete('memory')
  @HttpCode(204)
  forgetAll(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.identity.forget(viewer.runnerId);
  }

  @Get('account/export')
  export(@CurrentViewer() viewer: Viewer): Promise<Record<string, unknown>> {
    return this.accounts.export(viewer.runnerId);
  }

  @Delete('account')
  @HttpCode(204)
  async erase(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.accounts.erase(viewer.runnerId);
    await this.sessions.close(request, response);
  }
}
