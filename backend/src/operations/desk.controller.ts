import { Body, Controller, Get, HttpCode, Post, Put, Query, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TurnLog, TurnLogQuery } from '../chat/turn-log.contract.ts';
import { TurnLogService } from '../chat/turn-log.service.ts';
import { CurrentViewer, NeedsRole, RequestLanguage, type Viewer } from '../platform/http/viewer.ts';
import {
  PreviewRequest,
  RankingChange,
  RankingFigures,
  RankingPreview,
  RankingSetting,
  SampleShoppers,
} from '../recommend/ranking-desk.contract.ts';
import { RankingDeskService } from '../recommend/ranking-desk.service.ts';
import { RebuildAnswer, ShopOverview } from './desk.contract.ts';
import { DeskService } from './desk.service.ts';

/** The retailer's desk; nobody else comes in (401, 403). */
@ApiTags('retailer')
@NeedsRole('retailer')
@Controller('admin')
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly ranking: RankingDeskService,
    private readonly turnLog: TurnLogService,
  ) {}

  @Get('overview')
  @SerializeOptions({ schema: ShopOverview })
  overview(): Promise<ShopOverview> {
    return this.desk.overview();
  }

  @Get('turns')
  @SerializeOptions({ schema: TurnLog })
  turns(@Query({ schema: TurnLogQuery }) query: TurnLogQuery): Promise<TurnLog> {
    return this.turnLog.list(query);
  }

  @Post('rebuild')
  @HttpCode(202)
  @SerializeOptions({ schema: RebuildAnswer })
  async rebuild(): Promise<RebuildAnswer> {
    return { isQueued: await this.desk.rebuildSoon() };
  }

  @Get('ranking')
  @SerializeOptions({ schema: RankingSetting })
  rankingSetting(): Promise<RankingSetting> {
    return this.desk.rankingSetting();
  }

  @Put('ranking')
  @SerializeOptions({ schema: RankingSetting })
  changeRanking(
    @Body({ schema: RankingChange }) { similarityShare }: RankingChange,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RankingSetting> {
    return this.desk.changeRanking(similarityShare, viewer.runnerId);
  }

  @Get('ranking/figures')
  @SerializeOptions({ schema: RankingFigures })
  figures(): Promise<RankingFigures> {
    return this.desk.rankingFigures();
  }

  @Get('ranking/samples')
  @SerializeOptions({ schema: SampleShoppers })
  async samples(@RequestLanguage() language: 'en' | 'fr'): Promise<SampleShoppers> {
    return { items: await this.ranking.samples(language) };
  }

  @Post('ranking/preview')
  @HttpCode(200)
  @SerializeOptions({ schema: RankingPreview })
  preview(
    @Body({ schema: PreviewRequest }) request: PreviewRequest,
    @CurrentViewer() viewer: Viewer,
    @RequestLanguage() language: 'en' | 'fr',
  ): Promise<RankingPreview> {
    return this.ranking.preview({
      ...request,
      language: request.language ?? language,
      runnerId: viewer.runnerId,
    });
  }
}
