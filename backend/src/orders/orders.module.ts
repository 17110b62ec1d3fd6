import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CartModule } from '../cart/cart.module.ts';
import { CatalogModule } from '../catalog/catalog.module.ts';
import { OrderEntity } from './order.entity.ts';
import { OrdersController } from './orders.controller.ts';
import { OrdersRepository } from './orders.repository.ts';
import { OrdersService } from './orders.service.ts';
import { PurchaseHistoryRepository } from './purchase-history/purchase-history.repository.ts';
import { PurchaseEntity } from './purchase-history/purchase.entity.ts';
import { ShopperEntity } from './purchase-history/shopper.entity.ts';
import { PurchaseHistoryService } from './purchase-history.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([ShopperEntity, PurchaseEntity, OrderEntity]), CartModule, CatalogModule],
  controllers: [OrdersController],
  providers: [PurchaseHistoryRepository, PurchaseHistoryService, OrdersRepository, OrdersService],
  exports: [PurchaseHistoryService],
})
export class OrdersModule {}
