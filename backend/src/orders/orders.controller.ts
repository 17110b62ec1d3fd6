import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { pageOf, PageQuery } from '../platform/http/paging.contract.ts';
import { notFound, Problem } from '../platform/http/problem.ts';
import { CreatesGuest, CurrentViewer, OptionalViewer, RequestLanguage, type Viewer } from '../platform/http/viewer.ts';
import { CheckoutRequest, Order, type CheckoutRefusal } from './orders.contract.ts';
import { OrdersService } from './orders.service.ts';

type Language = 'en' | 'fr';
const Key = z.string().trim().min(8).max(200);
const OrderPage = pageOf(Order).meta({ id: 'OrderPage' });

@ApiTags('orders')
@Controller()
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Post('checkout')
  @HttpCode(201)
  @CreatesGuest()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key answers the same order' })
  @SerializeOptions({ schema: Order })
  async checkout(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: CheckoutRequest }) body: CheckoutRequest,
    @Headers('idempotency-key') key: string | undefined,
    @RequestLanguage() language: Language,
  ): Promise<Order> {
    const parsed = Key.safeParse(key);
    if (!parsed.success) {
      throw new Problem(400, 'checkout/key-missing', 'Send an Idempotency-Key header of 8 to 200 characters.');
    }
    const outcome = await this.orders.checkout(viewer, body, parsed.data, language);
    if (outcome.ok) return outcome.order;
    throw refusal(outcome, language);
  }

  @Get('orders')
  @SerializeOptions({ schema: OrderPage })
  async list(
    @OptionalViewer() viewer: Viewer | null,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<z.infer<typeof OrderPage>> {
    if (!viewer) return { items: [], total: 0, page: query.page, pageSize: query.pageSize };
    return this.orders.list(viewer.runnerId, query.page, query.pageSize);
  }

  @Get('orders/:id')
  @SerializeOptions({ schema: Order })
  read(@OptionalViewer() viewer: Viewer | null, @Param('id') id: string): Promise<Order> {
    if (!viewer || !z.uuid().safeParse(id).success) throw notFound('order');
    return this.orders.read(viewer.runnerId, id);
  }
}

function refusal(outcome: CheckoutRefusal, language: Language): Problem {
  const isFrench = language === 'fr';
  switch (outcome.reason) {
    case 'checkout/empty-cart':
      return new Problem(409, outcome.reason, isFrench ? 'Ton panier est vide.' : 'Your cart is empty.');
    case 'checkout/cart-changed':
      return new Problem(
        409,
        outcome.reason,
        isFrench ? 'Ton panier vient de changer : vérifie-le.' : 'Your cart has just changed: look at it again.',
      );
    case 'checkout/total-changed':
      return new Problem(
        409,
        outcome.reason,
        isFrench ? 'Le total a changé : vérifie ton panier.' : 'The total has changed: look at your cart again.',
        {
          extra: { totalCents: outcome.totalCents },
        },
      );
    case 'checkout/not-enough-stock': {
      const titles = outcome.titles.join(', ');
      const sentence = isFrench ? `Plus assez de stock pour : ${titles}.` : `Not enough left of: ${titles}.`;
      return new Problem(409, outcome.reason, sentence, { extra: { titles: outcome.titles } });
    }
  }
}
