import { createHash, randomInt, randomUUIDv7 } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import type { Cart } from '../cart/cart.contract.ts';
import { CartService } from '../cart/cart.service.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import { AccountService } from '../identity/account.service.ts';
import { BelongingsService } from '../identity/belongings.service.ts';
import { Clock } from '../platform/clock/clock.ts';
import { notFound, Problem } from '../platform/http/problem.ts';
import type { Viewer } from '../platform/http/viewer.ts';
import { Mailer } from '../platform/mail/mailer.ts';
import { confirmationMail, TEST_PAYMENT_NOTICE } from './confirmation-mail.ts';
import { orderNumber } from './domain/order-number.ts';
import type { CheckoutRefusal, CheckoutRequest, Order } from './orders.contract.ts';
import { OrdersRepository } from './orders.repository.ts';
import { PurchaseHistoryService } from './purchase-history.service.ts';

type Language = 'en' | 'fr';
export type CheckoutOutcome = { ok: true; order: Order } | CheckoutRefusal;

/** Checkout: idempotent, never oversold, and all or nothing. */
@Injectable()
export class OrdersService implements OnModuleInit {
  constructor(
    private readonly repository: OrdersRepository,
    private readonly cart: CartService,
    private readonly catalog: CatalogService,
    private readonly history: PurchaseHistoryService,
    private readonly accounts: AccountService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly belongings: BelongingsService,
  ) {}

  onModuleInit(): void {
    this.cart.askOrders((runnerId) => this.repository.hasOrdered(runnerId));
    this.belongings.register({
      name: 'orders',
      move: (manager, from, to) => this.repository.move(manager, from, to),
      export: async (runnerId) => (await this.list(runnerId, 1, 100)).items,
      erase: (manager, runnerId) => this.repository.erase(manager, runnerId),
      isKept: (runnerId) => this.repository.hasOrdered(runnerId),
    });
  }

  /**
   * Places the cart as an order. The same key answers the same order; the same key with another body is refused (422).
   * Stock is taken, the order written and the cart emptied in one transaction.
   */
  async checkout(viewer: Viewer, request: CheckoutRequest, key: string, language: Language): Promise<CheckoutOutcome> {
    const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    const earlier = await this.earlier(viewer.runnerId, key, requestHash);
    if (earlier) return { ok: true, order: earlier };
    const email = request.email ?? (await this.emailOf(viewer));
    const cart = await this.cart.get(viewer.runnerId, language);
    if (cart.lines.length === 0) return { ok: false, reason: 'checkout/empty-cart' };
    const short = cart.lines.filter((line) => line.stock < line.quantity);
    if (short.length > 0) {
      return { ok: false, reason: 'checkout/not-enough-stock', titles: short.map((line) => line.title) };
    }
    if (request.expectedTotalCents !== undefined && request.expectedTotalCents !== cart.totalCents) {
      return { ok: false, reason: 'checkout/total-changed', totalCents: cart.totalCents };
    }
    const order = this.orderOf(cart, { ...request, email }, language);
    const outcome = await this.place(viewer.runnerId, order, { key, requestHash, cart });
    if (outcome.ok && outcome.order === order) await this.mailer.send(confirmationMail(order, language));
    return outcome;
  }

  async list(
    runnerId: string,
    page: number,
    pageSize: number,
  ): Promise<{ items: Order[]; total: number; page: number; pageSize: number }> {
    const [orders, total] = await this.repository.orders(runnerId, page, pageSize);
    return { items: orders.map((order) => order.snapshot), total, page, pageSize };
  }

  async read(runnerId: string, orderId: string): Promise<Order> {
    const order = await this.repository.order(runnerId, orderId);
    if (!order) throw notFound('order');
    return order.snapshot;
  }

  private async place(
    runnerId: string,
    order: Order,
    { key, requestHash, cart }: { key: string; requestHash: string; cart: Cart },
  ): Promise<CheckoutOutcome> {
    try {
      return await this.repository.transaction(async (manager) => {
        const missing = await this.catalog.takeStock(manager, order.lines);
        if (missing.length > 0) throw new SoldOut(missing.map((line) => line.title));
        const row = {
          id: order.orderId,
          runnerId,
          number: order.number,
          idempotencyKey: key,
          requestHash,
          snapshot: order,
          createdAt: new Date(order.createdAt),
        };
        await this.repository.insert(manager, row);
        if (!(await this.cart.takeLines(manager, runnerId, cart.lines))) throw new CartChanged('the cart changed');
        const bought = order.lines.flatMap((line) => Array.from({ length: line.quantity }, () => line.productId));
        await this.history.record(runnerId, bought, manager);
        return { ok: true, order };
      });
    } catch (error) {
      if (error instanceof SoldOut) return { ok: false, reason: 'checkout/not-enough-stock', titles: error.titles };
      if (error instanceof CartChanged) {
        return (
          (await this.placedMeanwhile(runnerId, key, requestHash)) ?? { ok: false, reason: 'checkout/cart-changed' }
        );
      }
      // Two requests with one key at once: the other one won, its order is the answer.
      const other = isUniqueViolation(error) ? await this.earlier(runnerId, key, requestHash) : null;
      if (other) return { ok: true, order: other };
      throw error;
    }
  }

  /** The order of the same key, when a request beside this one has just placed it. */
  private async placedMeanwhile(runnerId: string, key: string, requestHash: string): Promise<CheckoutOutcome | null> {
    const order = await this.earlier(runnerId, key, requestHash);
    return order && { ok: true, order };
  }

  private async earlier(runnerId: string, key: string, requestHash: string): Promise<Order | null> {
    const order = await this.repository.byKey(runnerId, key);
    if (order && order.requestHash !== requestHash) {
      throw new Problem(422, 'checkout/key-reused', 'This Idempotency-Key was used for another order. Use a new one.');
    }
    return order?.snapshot ?? null;
  }

  private async emailOf(viewer: Viewer): Promise<string> {
    if (!viewer.isGuest) return (await this.accounts.account(viewer.runnerId)).email;
    throw new Problem(400, 'request/invalid', 'email: where should the confirmation go?', {
      extra: { errors: [{ field: 'email', message: 'where should the confirmation go?' }] },
    });
  }

  private orderOf(cart: Cart, request: CheckoutRequest & { email: string }, language: Language): Order {
    const now = this.clock.now();
    return {
      orderId: randomUUIDv7(),
      number: orderNumber(now.getUTCFullYear(), () => randomInt(1_000_000) / 1_000_000),
      status: 'paid',
      payment: { provider: 'test', notice: TEST_PAYMENT_NOTICE[language] },
      email: request.email,
      address: request.address,
      lines: cart.lines.map(
        ({ productId, variantId, title, size, color, imageUrl, quantity, unitPriceCents, totalCents }) => ({
          productId,
          variantId,
          title,
          size,
          color,
          imageUrl,
          quantity,
          unitPriceCents,
          totalCents,
        }),
      ),
      subtotalCents: cart.subtotalCents,
      discounts: cart.discounts.map(({ rule, savesCents }) => ({ rule, savesCents })),
      deliveryCents: cart.deliveryCents,
      totalCents: cart.totalCents,
      currency: cart.currency,
      createdAt: now.toISOString(),
    };
  }
}

/** Thrown inside the transaction so that it rolls back; never leaves this file. */
class SoldOut extends Error {
  constructor(readonly titles: string[]) {
    super('sold out');
  }
}

/** The cart is not the one the order was made from; rolls the transaction back and never leaves this file. */
class CartChanged extends Error {}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
}
