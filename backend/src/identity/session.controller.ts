import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { OptionalViewer, RequestLanguage, type Viewer } from '../platform/http/viewer.ts';
import { AccountService } from './account.service.ts';
import { Account, SessionAnswer, SignInRequest, SignUpRequest } from './identity.contract.ts';
import { IdentityService } from './identity.service.ts';
import { SessionService } from './session.service.ts';

/** Twenty tries a minute and address: enough for people, too few for guessing. */
const GUESSING = { default: { limit: 20, ttl: 60_000 } };

@ApiTags('identity')
@Controller()
export class SessionController {
  constructor(
    private readonly accounts: AccountService,
    private readonly identity: IdentityService,
    private readonly sessions: SessionService,
  ) {}

  @Get('session')
  @SerializeOptions({ schema: SessionAnswer })
  session(@OptionalViewer() viewer: Viewer | null, @RequestLanguage() language: 'en' | 'fr'): Promise<SessionAnswer> {
    return this.identity.session(viewer, language);
  }

  @Post('accounts')
  @Throttle(GUESSING)
  @SerializeOptions({ schema: Account })
  async signUp(
    @Body({ schema: SignUpRequest }) body: SignUpRequest,
    @OptionalViewer() viewer: Viewer | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Account> {
    const account = await this.accounts.signUp(body, viewer);
    await this.reopen(account.id, request, response);
    return account;
  }

  @Post('session')
  @Throttle(GUESSING)
  @SerializeOptions({ schema: Account })
  async signIn(
    @Body({ schema: SignInRequest }) body: SignInRequest,
    @OptionalViewer() viewer: Viewer | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Account> {
    const account = await this.accounts.signIn(body, viewer);
    await this.reopen(account.id, request, response);
    return account;
  }

  @Delete('session')
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.close(request, response);
  }

  private async reopen(runnerId: string, request: Request, response: Response): Promise<void> {
    await this.sessions.forgetToken(request);
    await this.sessions.open(runnerId, response);
  }
}
