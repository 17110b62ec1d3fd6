import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Product } from '../catalog/catalog.contract.ts';
import { CatalogService } from '../catalog/catalog.service.ts';
import { BelongingsService } from '../identity/belongings.service.ts';
import { IdentityService } from '../identity/identity.service.ts';
import { notFound } from '../platform/http/problem.ts';
import { PromotionsService } from '../promotions/promotions.service.ts';
import type { AddLineRequest, Cart, CartLine, ChangeLineRequest } from './cart.contract.ts';
import { CartRepository, MOST_OF_ONE } from './cart.repository.ts';
import { cartOf, lineOf, pricedLines } from './cart-view.ts';
import { pickVariant, type Pick, type Refusal, type Wanted } from './domain/pick-variant.ts';

type Language = 'en' | 'fr';
export type CartOutcome = { ok: true; cart: Cart } | Refusal;

/** The cart of a runner, guest or account; every price comes from the catalogue at the moment it is shown. */
@Injectable()
export class CartService implements OnModuleInit {
  /** Whether a runner has ordered before; orders set it, since they know the cart and not the other way round. */
  private hasOrdered: (runnerId: string) => Promise<boolean> = () => Promise.resolve(false);

  constructor(
    private readonly repository: CartRepository,
    private readonly catalog: CatalogService,
    private readonly promotions: PromotionsService,
    private readonly identity: IdentityService,
    private readonly belongings: BelongingsService,
  ) {}

  onModuleInit(): void {
    this.belongings.register({
      name: 'cart',
      move: (manager, from, to) => this.repository.move(manager, from, to),
      export: (runnerId) => this.repository.lines(runnerId),
      erase: (manager, runnerId) => this.repository.clear(runnerId, manager),
    });
  }

  /** Lets the orders room say who has ordered before (first-order promotions). */
  askOrders(hasOrdered: (runnerId: string) => Promise<boolean>): void {
    this.hasOrdered = hasOrdered;
  }

  async get(runnerId: string | null, language: Language): Promise<Cart> {
    const stored = runnerId ? await this.repository.lines(runnerId) : [];
    const products = await this.catalog.products([...new Set(stored.map((line) => line.productId))], language);
    const byId = new Map(products.map((product) => [product.productId, product]));
    const lines = stored
      .map((line) => lineOf(line, byId.get(line.productId), language))
      .filter((line) => line !== null);
    return this.price(runnerId, lines, products, language);
  }

  /** The variant a wish means, or why it cannot be had; for whoever proposes before adding. */
  pick(product: Product, wanted: Wanted): Pick {
    return product.priceCents === null
      ? { ok: false, reason: 'cart/not-for-sale', choices: [] }
      : pickVariant(product.variants, wanted);
  }

  /** Adds pieces of an article; a refusal says what can be had instead. Throws `product/not-found`. */
  async add(runnerId: string, request: AddLineRequest, language: Language): Promise<CartOutcome> {
    const product = await this.productOf(request, language);
    const usualSize = await this.usualSize(runnerId, product);
    const pick = this.pick(product, { ...request, usualSize });
    if (!pick.ok) return pick;
    const { variant } = pick;
    const there = await this.repository.lineOfVariant(runnerId, variant.variantId);
    if ((there?.quantity ?? 0) + request.quantity > Math.min(variant.stock, MOST_OF_ONE)) {
      return notEnough(variant.stock);
    }
    const { variantId } = variant;
    await this.repository.add({
      runnerId,
      variantId,
      productId: product.productId,
      quantity: request.quantity,
      priceCents: product.priceCents ?? 0,
    });
    return { ok: true, cart: await this.get(runnerId, language) };
  }

  /** Changes quantity, size or colour of a line. Throws `line/not-found` for a line that is not the runner's. */
  async change(runnerId: string, lineId: string, change: ChangeLineRequest, language: Language): Promise<CartOutcome> {
    const line = await this.repository.line(runnerId, lineId);
    if (!line) throw notFound('line');
    if (change.quantity === 0) return { ok: true, cart: await this.remove(runnerId, lineId, language) };
    const product = await this.catalog.product(line.productId, language);
    const present = product.variants.find(({ variantId }) => variantId === line.variantId);
    const wanted = { size: change.size ?? present?.size, color: change.color ?? present?.color };
    const pick = pickVariant(product.variants, wanted);
    if (!pick.ok) return pick;
    const quantity = change.quantity ?? line.quantity;
    if (quantity > pick.variant.stock) return notEnough(pick.variant.stock);
    if (pick.variant.variantId === line.variantId) await this.repository.setQuantity(runnerId, lineId, quantity);
    else {
      await this.exchange(runnerId, lineId, {
        productId: product.productId,
        variantId: pick.variant.variantId,
        quantity,
        priceCents: line.priceCentsThen,
      });
    }
    return { ok: true, cart: await this.get(runnerId, language) };
  }

  async remove(runnerId: string, lineId: string, language: Language): Promise<Cart> {
    if (!(await this.repository.remove(runnerId, lineId))) throw notFound('line');
    return this.get(runnerId, language);
  }

  async clear(runnerId: string, language: Language): Promise<Cart> {
    await this.repository.clear(runnerId);
    return this.get(runnerId, language);
  }

  /** Takes ordered lines out inside the order's transaction; false when the cart is no longer the one that was read. */
  takeLines(manager: EntityManager, runnerId: string, lines: CartLine[]): Promise<boolean> {
    return this.repository.takeLines(manager, runnerId, lines);
  }

  /** Enters a promotion code (null takes it out). Returns false for a code nobody knows. */
  async enterCode(runnerId: string, code: string | null): Promise<boolean> {
    const known = code === null ? null : this.promotions.knownCode(code);
    if (code !== null && known === null) return false;
    await this.repository.setCode(runnerId, known);
    return true;
  }

  private async exchange(
    runnerId: string,
    lineId: string,
    line: { productId: string; variantId: string; quantity: number; priceCents: number },
  ): Promise<void> {
    // In this order: should the process die in between, the runner finds one line too many, never one too few.
    await this.repository.add({ runnerId, ...line });
    await this.repository.remove(runnerId, lineId);
  }

  private async price(
    runnerId: string | null,
    lines: CartLine[],
    products: Product[],
    language: Language,
  ): Promise<Cart> {
    const priced = pricedLines(lines, products);
    const subtotalCents = priced.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0);
    const code = runnerId ? await this.repository.code(runnerId) : null;
    const isFirstOrder = !(runnerId && (await this.hasOrdered(runnerId)));
    return cartOf(
      lines,
      this.promotions.price({ lines: priced, subtotalCents, code, isFirstOrder }),
      subtotalCents,
      language,
    );
  }

  private async productOf(request: AddLineRequest, language: Language): Promise<Product> {
    const productId = request.productId ?? (await this.catalog.variant(request.variantId!))?.productId;
    if (!productId) throw notFound('product');
    return this.catalog.product(productId, language);
  }

  /** Sizes asked for in the onboarding, for articles that come in such sizes. */
  private async usualSize(runnerId: string, product: Product): Promise<string | undefined> {
    const { profile } = await this.identity.profile(runnerId);
    const isNumbered = product.variants.some(({ size }) => /^\d/.test(size));
    return isNumbered ? profile.shoeSizeEu?.toString() : profile.clothingSize;
  }
}

function notEnough(stock: number): Refusal {
  return { ok: false, reason: 'cart/not-enough-stock', choices: [String(stock)] };
}
