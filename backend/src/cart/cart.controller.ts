import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, SerializeOptions } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { notFound, Problem } from '../platform/http/problem.ts';
import { CreatesGuest, CurrentViewer, OptionalViewer, RequestLanguage, type Viewer } from '../platform/http/viewer.ts';
import { AddLineRequest, Cart, ChangeLineRequest, CodeRequest } from './cart.contract.ts';
import { CartService, type CartOutcome } from './cart.service.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';

type Language = 'en' | 'fr';
const isUuid = (id: string) => z.uuid().safeParse(id).success;

@ApiTags('cart')
@Controller('cart')
@SerializeOptions({ schema: Cart })
export class CartController {
  constructor(private readonly cart: CartService) {}

  @Get()
  get(@OptionalViewer() viewer: Viewer | null, @RequestLanguage() language: Language): Promise<Cart> {
    return this.cart.get(viewer?.runnerId ?? null, language);
  }

  @Post('lines')
  @CreatesGuest()
  async add(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: AddLineRequest }) body: AddLineRequest,
    @RequestLanguage() language: Language,
  ): Promise<Cart> {
    return settle(await this.cart.add(viewer.runnerId, body, language), language);
  }

  @Patch('lines/:id')
  async change(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Body({ schema: ChangeLineRequest }) body: ChangeLineRequest,
    @RequestLanguage() language: Language,
  ): Promise<Cart> {
    const runnerId = ownerOf(viewer, id);
    return settle(await this.cart.change(runnerId, id, body, language), language);
  }

  @Delete('lines/:id')
  remove(
    @OptionalViewer() viewer: Viewer | null,
    @Param('id') id: string,
    @RequestLanguage() language: Language,
  ): Promise<Cart> {
    return this.cart.remove(ownerOf(viewer, id), id, language);
  }

  @Delete('lines')
  clear(@CurrentViewer() viewer: Viewer, @RequestLanguage() language: Language): Promise<Cart> {
    return this.cart.clear(viewer.runnerId, language);
  }

  @Post('promotions')
  @HttpCode(200)
  @CreatesGuest()
  async enterCode(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: CodeRequest }) { code }: CodeRequest,
    @RequestLanguage() language: Language,
  ): Promise<Cart> {
    if (await this.cart.enterCode(viewer.runnerId, code)) return this.cart.get(viewer.runnerId, language);
    const sentence =
      language === 'fr' ? 'Ce code n’existe pas ou n’est plus valable.' : 'This code does not exist or has expired.';
    throw new Problem(409, 'promotion/unknown-code', sentence);
  }

  @Delete('promotions')
  async takeCodeOut(@CurrentViewer() viewer: Viewer, @RequestLanguage() language: Language): Promise<Cart> {
    await this.cart.enterCode(viewer.runnerId, null);
    return this.cart.get(viewer.runnerId, language);
  }
}

function ownerOf(viewer: Viewer | null, lineId: string): string {
  if (!viewer || !isUuid(lineId)) throw notFound('line');
  return viewer.runnerId;
}

/** A refusal becomes a 409 with its code, its sentence and what can be had instead. */
function settle(outcome: CartOutcome, language: Language): Cart {
  if (outcome.ok) return outcome.cart;
  const sentence = REFUSAL_WORDS[outcome.reason][language](outcome.choices.join(', '));
  throw new Problem(409, outcome.reason, sentence, { extra: { choices: outcome.choices } });
}
