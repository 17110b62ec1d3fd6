import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PurchaseHistoryRepository } from './purchase-history/purchase-history.repository.ts';
import { PurchaseEntity } from './purchase-history/purchase.entity.ts';
import { ShopperEntity } from './purchase-history/shopper.entity.ts';
import { PurchaseHistoryService } from './purchase-history.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([ShopperEntity, PurchaseEntity])],
  providers: [PurchaseHistoryRepository, PurchaseHistoryService],
  exports: [PurchaseHistoryService],
})
export class OrdersModule {}
