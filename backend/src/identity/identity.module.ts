import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountService } from './account.service.ts';
import { BelongingsService } from './belongings.service.ts';
import { IdentityRepository } from './identity.repository.ts';
import { IdentityService } from './identity.service.ts';
import { MemoryController } from './memory.controller.ts';
import { MemoryEntity } from './memory.entity.ts';
import { ProfileController } from './profile.controller.ts';
import { RunnerEntity } from './runner.entity.ts';
import { SessionController } from './session.controller.ts';
import { SessionEntity } from './session.entity.ts';
import { SessionService } from './session.service.ts';
import { StaffService } from './staff.service.ts';
import { SweepGuestsJob } from './sweep-guests.job.ts';
import { ViewerGuard } from './viewer.guard.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([RunnerEntity, SessionEntity, MemoryEntity])],
  controllers: [SessionController, ProfileController, MemoryController],
  providers: [
    AccountService,
    BelongingsService,
    IdentityRepository,
    IdentityService,
    SessionService,
    StaffService,
    SweepGuestsJob,
    { provide: APP_GUARD, useClass: ViewerGuard },
  ],
  exports: [AccountService, BelongingsService, IdentityService, StaffService],
})
export class IdentityModule {}
