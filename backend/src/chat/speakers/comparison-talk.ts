import { Injectable } from '@nestjs/common';
import type { Comparison } from '../../search/compare.contract.ts';
import { CompareService } from '../../search/compare.service.ts';
import type { TurnPart } from '../chat.contract.ts';
import { comparedArticles, measureAsked } from '../domain/compared-articles.ts';
import type { ShownProduct } from '../domain/conversation-state.ts';
import { type Language, listOf, say } from '../domain/words.ts';
import { ProseService } from '../prose.service.ts';
import { useTool } from '../tools/chat-tool.ts';
import { compare } from '../tools/compare.tool.ts';
import type { Turn } from '../turn.ts';
import * as words from './comparison-words.ts';
import * as sellerWords from './seller-words.ts';

/** Says what sets articles apart, by what their makers and reviewers say, and opens the page that shows it. */
@Injectable()
export class ComparisonTalk {
  constructor(
    private readonly comparison: CompareService,
    private readonly prose: ProseService,
  ) {}

  /** Whether the message holds articles on screen against each other; "compare road and trail shoes" speaks of kinds. */
  isAsked({ slots, state }: Turn): boolean {
    if (!slots.comparison || slots.categories?.length) return false;
    const isPossible = (state.shown?.length ?? 0) > 1 || (state.onPage?.length ?? 0) > 1;
    return slots.comparison.wish === 'differences' || isPossible;
  }

  /** What speaks for each of two articles; empty when nothing sets them apart. */
  inOneLine(ids: readonly [string, string], language: Language): Promise<string> {
    return this.comparison.tradeOff(ids, language);
  }

  async *speak(turn: Turn): AsyncGenerator<TurnPart> {
    const { state, text, slots } = turn;
    const compared = comparedArticles(state, text, slots.comparison);
    state.hasAsked = compared.length < 2;
    if (compared.length < 2) return yield* this.ask(turn, compared.length);
    yield* this.prose.seller(turn, await this.facts(turn, compared));
    const action = this.open(turn, compared);
    if (slots.comparison?.wish === 'differences') yield { type: 'data-action', data: action };
    const chips = [
      ...(slots.comparison?.wish === 'choice' ? [say(words.SIDE_BY_SIDE, turn.language)] : []),
      say(sellerWords.CHIPS.add, turn.language),
      say(sellerWords.CHIPS.cheaper, turn.language),
    ];
    yield { type: 'data-suggestions', data: { chips } };
  }

  private *ask({ language }: Turn, count: number): Generator<TurnPart> {
    yield { type: 'text', text: say(words.WHICH_TWO, language, { count }) };
  }

  private open({ language }: Turn, compared: readonly ShownProduct[]) {
    const productIds = compared.map((product) => product.productId);
    return useTool(compare, { productIds }, { language, values: { count: productIds.length } });
  }

  private async facts({ language, slots, state, text }: Turn, compared: readonly ShownProduct[]): Promise<string[]> {
    const ids = compared.map((product) => product.productId);
    const { items, rows, tradeOffs } = await this.comparison.compare(ids, language);
    const measure = slots.comparison?.wish === 'choice' ? measureAsked(text) : undefined;
    if (measure) return this.byMeasure({ items, rows, tradeOffs }, measure, language);
    const names = listOf(
      items.map((item) => item.shortName),
      language,
    );
    const fits = items
      .filter(({ fit }) => fit.small + fit.large > 0)
      .map(({ shortName: name, fit }) =>
        say(words.FIT, language, { name, small: fit.small, large: fit.large, count: fit.reviewCount }),
      );
    const best = items.find((item) => item.productId === state.shown?.[0]?.productId);
    const isChoice = slots.comparison?.wish === 'choice' && best;
    if (tradeOffs.length + fits.length === 0) return [say(words.ALIKE, language, { names })];
    return [
      say(words.ABOUT, language, { names }),
      ...tradeOffs,
      ...fits,
      ...(isChoice ? [say(words.MY_CHOICE, language, { name: best.shortName })] : []),
    ];
  }

  /** "Which is lighter?" is answered by the figures; where one is missing, nobody knows. */
  private byMeasure({ items, rows }: Comparison, measure: string, language: Language): string[] {
    const row = rows.find((each) => each.key === measure);
    if (!row || row.cells.some((cell) => cell.text === null)) return [say(words.NOT_GIVEN, language)];
    const values = items.map((item, index) => `${item.shortName} ${row.cells[index]!.text}`);
    return [say(words.BY_MEASURE, language, { label: row.label, values: listOf(values, language) })];
  }
}
