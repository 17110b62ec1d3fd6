import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, openBrowser, openPage, picture } from './support/browser.ts';
import { JourneyServer } from './support/server.ts';

const server = new JourneyServer();
let browser: Browser;

beforeAll(async () => {
  await server.start();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.dispose();
});

const WISH = { goal: '10k', weeks: 10, runsPerWeek: 4, kmPerWeek: 30, age: 38, maxHr: 182 };

/** A plan of this visitor's own, made where their cookie is. */
async function openPlan(page: Page): Promise<string> {
  await page.goto(`${server.url}/plans`);
  const answer = await page.request.post(`${server.url}/api/plans`, { data: WISH, headers: { origin: server.url } });
  expect(answer.status()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  await page.goto(`${server.url}/plan/${id}`);
  await page.getByRole('heading', { name: 'Week by week', exact: true }).waitFor();
  return id;
}

async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, 'nothing is wider than the window').toBeLessThanOrEqual(0);
}

describe('living with a plan', () => {
  test('a session is carried with the keyboard, looked at before it is kept, and taken back', async () => {
    const { page, errors } = await openPage(browser);
    await openPlan(page);
    await page.getByRole('heading', { name: 'The plan in pictures' }).waitFor();
    const handle = page.getByRole('button', { name: /^Move: Easy run/ }).nth(3);
    const before = await handle.getAttribute('aria-label');
    // What the calendar says to who cannot see it: what was picked up, then each day it is over.
    const said = page.locator('[id^="DndLiveRegion"]');
    await expect
      .poll(async () => {
        await handle.press('Enter');
        await page.waitForTimeout(100);
        return said.textContent();
      })
      .toMatch(/Easy run/);
    const pickedUp = await said.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).not.toBe(pickedUp);
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading').first().waitFor();
    await sheet.getByText(/The certificate still passes|stays where it is/).waitFor();
    await expectAccessible(page, 'the proposal');
    await picture(page, 'plan-proposal');
    const keep = sheet.getByRole('button', { name: 'Keep it' });
    if (await keep.isVisible()) {
      await keep.click();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText('Taken back').waitFor();
      await page.getByRole('button', { name: before ?? '', exact: true }).waitFor();
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a painful week is looked at as a diff before it is kept', async () => {
    const { page, errors } = await openPage(browser);
    await openPlan(page);
    await page.getByRole('button', { name: 'Weekly check-in' }).click();
    await page.getByLabel(/^Worst pain while running/).fill('5');
    await expectAccessible(page, 'the check-in');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await page.getByText('What changes').first().waitFor();
    await picture(page, 'plan-check-in');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('the plan is taken along: workout, calendar and print', async () => {
    const { page } = await openPage(browser);
    const id = await openPlan(page);
    const workout = await page.request.get(`${server.url}/api/plans/${id}/sessions/1.fit`);
    expect(workout.status()).toBe(200);
    expect((await workout.body()).subarray(8, 12).toString(), 'a FIT file').toBe('.FIT');
    const calendar = await page.request.get(`${server.url}/api/plans/${id}.ics`);
    expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
    await page.goto(`${server.url}/plan/${id}/print`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, '/plan/:id/print');
    await page.context().close();
  });

  test('on a phone in the dark the plan and its pictures fit', async () => {
    const { page, errors } = await openPage(browser, { width: 390, scheme: 'dark' });
    await openPlan(page);
    await page.getByRole('heading', { name: 'The plan in pictures' }).scrollIntoViewIfNeeded();
    await expectAccessible(page, '/plan/:id at 390 px, dark');
    await expectNoOverflow(page);
    await picture(page, 'phone-plan');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a plan from elsewhere', () => {
  test('is checked, repaired, and taken over', async () => {
    const { page, errors } = await openPage(browser, { width: 390 });
    await page.goto(`${server.url}/plans/check`);
    await expectAccessible(page, '/plans/check');
    await page.getByRole('button', { name: 'Put an example in' }).click();
    await page.getByRole('button', { name: 'Check this plan' }).click();
    await page.getByRole('heading', { name: 'The repaired plan' }).waitFor();
    await expectAccessible(page, '/plans/check with a result');
    await expectNoOverflow(page);
    await picture(page, 'phone-plan-check');
    await page.getByRole('button', { name: 'Use the repaired plan' }).click();
    await page.waitForURL(/\/plan\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: 'Week by week', exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('comparing', () => {
  test.each([
    { width: 1280, scheme: 'light' },
    { width: 390, scheme: 'dark' },
  ] as const)('two articles side by side at $width px', async ({ width, scheme }) => {
    const { page, errors } = await openPage(browser, { width, scheme });
    await page.goto(`${server.url}/shop/road-shoes`);
    const ticks = page.getByRole('main').getByRole('checkbox', { name: /^Compare/ });
    for (const index of [0, 1]) await ticks.nth(index).check();
    await page.getByRole('link', { name: 'Compare 2' }).click();
    await page.waitForURL(/\/compare\?ids=/);
    await page.getByRole('table', { name: 'Articles side by side' }).waitFor();
    await expectAccessible(page, `/compare at ${width} px, ${scheme}`);
    await expectNoOverflow(page);
    await picture(page, `compare-${width}`);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
