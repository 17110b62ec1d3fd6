import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportRunEntity } from './import-run.entity.ts';

/** Makes the progress of imports a table everybody's importer may write. */
@Module({ imports: [TypeOrmModule.forFeature([ImportRunEntity])] })
export class ImportModule {}
