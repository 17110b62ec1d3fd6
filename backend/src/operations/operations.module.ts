import { Module } from '@nestjs/common';
import { ChatModule } from '../chat/chat.module.ts';
import { RecommendModule } from '../recommend/recommend.module.ts';
import { DeskController } from './desk.controller.ts';
import { DeskRepository } from './desk.repository.ts';
import { DeskService } from './desk.service.ts';
import { HealthController } from './health.controller.ts';

@Module({
  imports: [ChatModule, RecommendModule],
  controllers: [DeskController, HealthController],
  providers: [DeskRepository, DeskService],
})
export class OperationsModule {}
