import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';
import { expect } from 'vitest';

const ARTEFACTS = resolve(import.meta.dirname, '../../../test-artefacts');

/** The browser inside the npm package; its own flags are for one-shot use and break a second window. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export async function openBrowser(): Promise<Browser> {
  mkdirSync(ARTEFACTS, { recursive: true });
  return playwright.launch({ executablePath: await chromium.executablePath(), args: FLAGS, headless: true });
}

export interface Window {
  width?: number;
  scheme?: 'light' | 'dark';
  language?: 'en' | 'fr';
}

/** A fresh person: no cookies, their own language. Errors of the page fail the journey. */
export async function openPage(
  browser: Browser,
  { width = 1280, scheme = 'light', language = 'en' }: Window = {},
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 860 },
    colorScheme: scheme,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, errors };
}

/** Keeps a picture under test-artefacts/. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(ARTEFACTS, `${name}.png`) });
}

/** WCAG 2.2 A and AA: not one violation. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(told, `accessibility of ${where}`).toEqual([]);
}
