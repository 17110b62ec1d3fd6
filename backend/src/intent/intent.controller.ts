import { Body, Controller, HttpCode, Post, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestLanguage } from '../platform/http/viewer.ts';
import { IntentAnswer, IntentRequest } from './intent.contract.ts';
import { IntentService } from './intent.service.ts';

@ApiTags('intent')
@Controller()
export class IntentController {
  constructor(private readonly intents: IntentService) {}

  @Post('intents')
  @HttpCode(200)
  @SerializeOptions({ schema: IntentAnswer })
  classify(
    @Body({ schema: IntentRequest }) request: IntentRequest,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<IntentAnswer> {
    return this.intents.classify({ language, ...request });
  }
}
