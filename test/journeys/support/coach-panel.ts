import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The coach as a person sees it: a box to write in, and what it says. */
export class CoachPanel {
  constructor(private readonly page: Page) {}

  async say(text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /Your message to the coach|Ton message au coach/ }).last();
    await box.fill(text);
    await box.press('Enter');
    await expect.poll(() => box.inputValue(), { timeout: 20_000 }).toBe('');
  }

  /** Waits until the newest words of the coach match. */
  async hears(pattern: RegExp): Promise<void> {
    await this.page.getByText(pattern).last().waitFor();
  }

  /** The shelf at the left, where the seller puts articles. */
  shelf(): Locator {
    return this.page.getByText(/The two best for you|Les deux meilleurs pour toi/);
  }
}
