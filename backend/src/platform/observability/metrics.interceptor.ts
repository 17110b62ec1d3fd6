import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { finalize, Observable } from 'rxjs';
import { Metrics } from './metrics.ts';

@Injectable()
export class MetricsInterceptor implements NestInterceptor {
  constructor(private readonly metrics: Metrics) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const startedAt = performance.now();
    return next.handle().pipe(
      finalize(() => {
        const route = (request.route as { path?: string } | undefined)?.path ?? 'unknown';
        const status = String(http.getResponse<Response>().statusCode);
        this.metrics.httpDuration.observe(
          { method: request.method, route, status },
          (performance.now() - startedAt) / 1000,
        );
      }),
    );
  }
}
