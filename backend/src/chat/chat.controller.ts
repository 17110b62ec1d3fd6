import { Body, Controller, Delete, Get, HttpCode, Logger, Param, Post, Res, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { notFound } from '../platform/http/problem.ts';
import { RequestTimeZone } from '../platform/http/time-zone.ts';
import { CreatesGuest, CurrentViewer, OptionalViewer, RequestLanguage, type Viewer } from '../platform/http/viewer.ts';
import { Conversation, ConversationWithMessages, NewConversation, TurnRequest } from './chat.contract.ts';
import { ChatService } from './chat.service.ts';
import { toUiMessageChunks, writeStream } from './chat.stream.ts';

const Conversations = z.object({ items: z.array(Conversation) }).meta({ id: 'Conversations' });
const isUuid = (id: string) => z.uuid().safeParse(id).success;

@ApiTags('chat')
@Controller('conversations')
export class ChatController {
  private readonly logger = new Logger('chat');

  constructor(private readonly chat: ChatService) {}

  @Post()
  @CreatesGuest()
  @SerializeOptions({ schema: ConversationWithMessages })
  start(
    @CurrentViewer() viewer: Viewer,
    @RequestLanguage() language: 'en' | 'fr',
    @Body({ schema: NewConversation.optional() }) body: NewConversation | undefined,
    @RequestTimeZone() timeZone: string | undefined,
  ): Promise<ConversationWithMessages> {
    return this.chat.start(viewer, body?.language ?? language, timeZone);
  }

  @Get()
  @SerializeOptions({ schema: Conversations })
  async list(@OptionalViewer() viewer: Viewer | null): Promise<z.infer<typeof Conversations>> {
    return { items: viewer ? await this.chat.list(viewer.runnerId) : [] };
  }

  @Get(':id')
  @SerializeOptions({ schema: ConversationWithMessages })
  read(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<ConversationWithMessages> {
    if (!viewer || !isUuid(id)) throw notFound('conversation');
    return this.chat.read(viewer.runnerId, id);
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<void> {
    if (!viewer || !isUuid(id)) throw notFound('conversation');
    await this.chat.remove(viewer.runnerId, id);
  }

  /** One turn, streamed. Refusals (no such conversation, an empty message) are problem details before the stream opens. */
  @Post(':id/turns')
  @HttpCode(200)
  async turn(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Body({ schema: TurnRequest }) body: TurnRequest,
    @RequestLanguage() language: 'en' | 'fr',
    @RequestTimeZone() timeZone: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    if (!viewer || !isUuid(id)) throw notFound('conversation');
    const { messageId, parts } = await this.chat.openTurn({
      viewer,
      conversationId: id,
      request: { ...body, timeZone: body.timeZone ?? timeZone },
      siteLanguage: body.language ?? language,
    });
    await writeStream(response, toUiMessageChunks(messageId, parts), (error) => {
      this.logger.error({ err: error, conversationId: id }, 'a turn broke off');
      return language === 'fr'
        ? 'Quelque chose a lâché de notre côté. Ta question est gardée : réessaie.'
        : 'Something broke on our side. Your question is kept: please try again.';
    });
  }
}
