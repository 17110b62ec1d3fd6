import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { ClockModule } from './clock/clock.module.ts';
import { AppConfig } from './config/config.ts';
import { ConfigModule } from './config/config.module.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { validationPipe } from './http/validation.ts';
import { LoggingModule } from './observability/logging.module.ts';
import { MetricsModule } from './observability/metrics.module.ts';

/** The ground every feature stands on; it knows none of them. */
@Module({
  imports: [
    ConfigModule,
    ClockModule,
    LoggingModule,
    MetricsModule,
    ThrottlerModule.forRootAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => [{ ttl: 60_000, limit: config.environment.RATE_LIMIT_PER_MINUTE }],
    }),
  ],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_GUARD, useClass: ThrottlerGuard },
    {
      provide: APP_INTERCEPTOR,
      useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
      inject: [Reflector],
    },
  ],
})
export class PlatformModule {}
