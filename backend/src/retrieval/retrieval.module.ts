import { Global, Module } from '@nestjs/common';
import { RetrievalService } from './retrieval.service.ts';

@Global()
@Module({ providers: [RetrievalService], exports: [RetrievalService] })
export class RetrievalModule {}
