import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import {
  CREATES_GUEST,
  NEEDED_ROLE,
  refuseWithoutRole,
  type RequestWithViewer,
  type Viewer,
} from '../platform/http/viewer.ts';
import { SessionService } from './session.service.ts';

/** Runs before every handler: finds who asks, refuses who may not, makes a guest where the handler stores something. */
@Injectable()
export class ViewerGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionService,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithViewer>();
    request.viewer = await this.sessions.viewerOf(request);
    const targets = [context.getHandler(), context.getClass()];
    const role = this.reflector.getAllAndOverride<Viewer['role'] | undefined>(NEEDED_ROLE, targets);
    if (role) refuseWithoutRole(request.viewer, role);
    if (!request.viewer && this.reflector.getAllAndOverride<boolean>(CREATES_GUEST, targets)) {
      await this.sessions.startGuest(request, http.getResponse<Response>());
    }
    return true;
  }
}
