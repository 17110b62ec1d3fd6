import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanEntity } from './plan.entity.ts';
import { PlanPicturesController } from './plan-pictures.controller.ts';
import { TrainingController } from './training.controller.ts';
import { TrainingRepository } from './training.repository.ts';
import { TrainingService } from './training.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([PlanEntity])],
  controllers: [TrainingController, PlanPicturesController],
  providers: [TrainingRepository, TrainingService],
  exports: [TrainingRepository, TrainingService],
})
export class TrainingModule {}
