import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { MetricsController } from './metrics.controller.ts';
import { MetricsInterceptor } from './metrics.interceptor.ts';
import { Metrics } from './metrics.ts';

@Global()
@Module({
  controllers: [MetricsController],
  providers: [Metrics, { provide: APP_INTERCEPTOR, useClass: MetricsInterceptor }],
  exports: [Metrics],
})
export class MetricsModule {}
