import { Module } from '@nestjs/common';
import { IntentController } from './intent.controller.ts';
import { IntentService } from './intent.service.ts';

@Module({
  controllers: [IntentController],
  providers: [IntentService],
  exports: [IntentService],
})
export class IntentModule {}
