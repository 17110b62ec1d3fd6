import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { AppConfig } from '../config/config.ts';
import { Mailer, OutboxMailer } from './mailer.ts';

@Global()
@Module({
  providers: [
    {
      provide: Mailer,
      inject: [AppConfig],
      useFactory: ({ dataDir }: AppConfig) => new OutboxMailer(join(dataDir, 'outbox')),
    },
  ],
  exports: [Mailer],
})
export class MailModule {}
