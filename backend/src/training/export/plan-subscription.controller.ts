import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Req,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { AppConfig } from '../../platform/config/config.ts';
import { notFound } from '../../platform/http/problem.ts';
import { OptionalViewer, RequestLanguage, type Viewer } from '../../platform/http/viewer.ts';
import { NewSubscription, PlanSubscriptions, SubscriptionRequest } from './plan-export.contract.ts';
import { ownerOf } from './plan-owner.ts';
import { PlanSubscriptionService } from './plan-subscription.service.ts';

/** Calendar programs ask every few minutes at most, but many runners may sit behind one of their servers. */
const READING = { default: { limit: 120, ttl: 60_000 } };
const MAKING = { default: { limit: 20, ttl: 60_000 } };

/** Calendars that follow a plan by a secret, revocable address. */
@ApiTags('training')
@Controller()
export class PlanSubscriptionController {
  constructor(
    private readonly subscriptions: PlanSubscriptionService,
    private readonly config: AppConfig,
  ) {}

  @Post('plans/:id/subscription')
  @Throttle(MAKING)
  @SerializeOptions({ schema: NewSubscription })
  async subscribe(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Body({ schema: SubscriptionRequest.prefault({}) }) { revokesOthers }: SubscriptionRequest,
    @RequestLanguage() language: 'en' | 'fr',
    @Req() request: Request,
  ): Promise<NewSubscription> {
    const wish = { language, revokesOthers };
    const { subscription, token } = await this.subscriptions.subscribe(ownerOf(viewer, id), id, wish);
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    const url = new URL(`/api/calendars/${token}.ics`, origin).href;
    return { ...subscription, url, webcalUrl: url.replace(/^https?:/, 'webcal:') };
  }

  @Get('plans/:id/subscription')
  @SerializeOptions({ schema: PlanSubscriptions })
  async list(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<PlanSubscriptions> {
    return { items: await this.subscriptions.list(ownerOf(viewer, id), id) };
  }

  /** Every link of the plan. */
  @Delete('plans/:id/subscription')
  @HttpCode(204)
  async revokeAll(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<void> {
    await this.subscriptions.revoke(ownerOf(viewer, id), id);
  }

  @Delete('plans/:id/subscription/:subscriptionId')
  @HttpCode(204)
  async revoke(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Param('subscriptionId') subscriptionId: string,
  ): Promise<void> {
    if (!z.uuid().safeParse(subscriptionId).success) throw notFound('subscription');
    await this.subscriptions.revoke(ownerOf(viewer, id), id, subscriptionId);
  }

  /** No session: the address is the key. Asked again with its ETag, an unchanged plan is a 304. */
  @Get('calendars/:token.ics')
  @Throttle(READING)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-cache')
  @Header('x-robots-tag', 'noindex')
  async calendar(@Param('token') token: string, @Res({ passthrough: true }) response: Response): Promise<string> {
    const { text, etag } = await this.subscriptions.calendar(token);
    response.setHeader('etag', etag);
    return text;
  }
}
