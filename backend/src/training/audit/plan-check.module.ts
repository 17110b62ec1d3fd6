import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TrainingModule } from '../training.module.ts';
import { PlanCheckController } from './plan-check.controller.ts';
import { PlanCheckEntity } from './plan-check.entity.ts';
import { PlanCheckRepository } from './plan-check.repository.ts';
import { PlanCheckService } from './plan-check.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([PlanCheckEntity]), TrainingModule],
  controllers: [PlanCheckController],
  providers: [PlanCheckRepository, PlanCheckService],
  exports: [PlanCheckService],
})
export class PlanCheckModule {}
