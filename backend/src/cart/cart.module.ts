import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '../catalog/catalog.module.ts';
import { PromotionsModule } from '../promotions/promotions.module.ts';
import { CartCodeEntity } from './cart-code.entity.ts';
import { CartController } from './cart.controller.ts';
import { CartLineEntity } from './cart-line.entity.ts';
import { CartRepository } from './cart.repository.ts';
import { CartService } from './cart.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([CartLineEntity, CartCodeEntity]), CatalogModule, PromotionsModule],
  controllers: [CartController],
  providers: [CartRepository, CartService],
  exports: [CartService],
})
export class CartModule {}
