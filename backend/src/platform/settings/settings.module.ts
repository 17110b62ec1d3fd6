import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingChangeEntity } from './setting-change.entity.ts';
import { Settings } from './settings.ts';

/** `Settings` can be injected everywhere. */
@Global()
@Module({ imports: [TypeOrmModule.forFeature([SettingChangeEntity])], providers: [Settings], exports: [Settings] })
export class SettingsModule {}
