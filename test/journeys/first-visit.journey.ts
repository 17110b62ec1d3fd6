import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, openBrowser, openPage, picture } from './support/browser.ts';
import { CoachPanel } from './support/coach-panel.ts';
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

/** Gives this screen's answer where we have one, then goes on. */
async function answerScreen(page: Page, answers: Record<string, (page: Page) => Promise<void>>): Promise<void> {
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const answer = Object.entries(answers).find(([title]) => heading.includes(title))?.[1];
  await answer?.(page);
  await page
    .getByRole('button', { name: /^(Next|Skip|Finish)$/ })
    .last()
    .click();
}

const ANSWERS: Record<string, (page: Page) => Promise<void>> = {
  'What are you running for': (page) => page.getByRole('radio', { name: 'A 10 km' }).check({ force: true }),
  'Where are you today': (page) => page.getByRole('radio', { name: /Regular/ }).check({ force: true }),
  'How many runs a week': (page) => page.getByRole('spinbutton').fill('3'),
  'how far in a week': (page) => page.getByRole('spinbutton').fill('25'),
  'Where do you run': (page) => page.getByRole('checkbox', { name: 'Trail' }).check({ force: true }),
  'Your sizes': (page) => page.getByLabel('Shoe size (EU)').fill('43'),
  'What do you like to spend': (page) => page.getByRole('radio', { name: /In between/ }).check({ force: true }),
  'Tap three things': async (page) => {
    for (const index of [0, 2, 4]) await page.getByRole('checkbox').nth(index).check({ force: true });
  },
};

describe('a first visit, in English', () => {
  test('from the home page through the onboarding, advice and a plan to the recommended shoe in the cart', async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(`${server.url}/`);
    await expectAccessible(page, '/');
    await picture(page, 'home');

    await page.goto(`${server.url}/onboarding`);
    await expectAccessible(page, '/onboarding');
    await picture(page, 'onboarding');
    const end = page.getByRole('heading', { name: 'Nice to meet you.' });
    for (let screen = 0; screen < 20 && !(await end.isVisible()); screen += 1) {
      await answerScreen(page, ANSWERS);
      await page.waitForTimeout(150);
    }
    await end.waitFor();
    await picture(page, 'onboarding-end');

    await page.goto(`${server.url}/`);
    const coach = new CoachPanel(page);
    await coach.say('How long should my taper be before a marathon?');
    await coach.hears(/week/i);
    await page
      .getByRole('button', { name: /^Source 1/ })
      .first()
      .waitFor();
    expect(await coach.shelf().count(), 'advice sells nothing').toBe(0);
    await picture(page, 'advice');

    await coach.say('My calf hurts, it is swollen and warm');
    await page.getByText('See a doctor before your next run').waitFor();
    await picture(page, 'red-flag');

    await coach.say('I need trail shoes under 140 €, size 43');
    await page.getByText('The two best for you').first().waitFor();
    await coach.hears(/Between the two|One article fits/);
    await expectAccessible(page, 'the shelf');
    await picture(page, 'shelf');

    await coach.say('add the first one to my cart');
    await coach.hears(/Shall I put/);
    await coach.say('yes');
    await page.getByRole('link', { name: /Cart, 1 article/ }).waitFor();
    await coach.say('show me my cart');
    await page.waitForURL(/\/cart$/);
    await page.getByRole('heading', { level: 1, name: 'Cart' }).waitFor();
    await expectAccessible(page, '/cart');
    await picture(page, 'cart');
    await page.reload();
    await page.getByRole('link', { name: /Cart, 1 article/ }).waitFor();
    await coach.say('take me back to the shop');
    await page.waitForURL(/\/shop/);

    await coach.say('Make me a plan for a 10 km in 50 minutes in 12 weeks');
    await page.waitForURL(/\/plan\//);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await coach.shelf().waitFor({ state: 'detached' });
    await expectAccessible(page, '/plan/:id');
    await picture(page, 'plan');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('signing up keeps the cart, and the server’s restart keeps it all', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/shop/socks`);
    await expectAccessible(page, '/shop/:category');
    await picture(page, 'shop');
    await page.locator('a[href^="/product/"]').first().click();
    await page.waitForURL(/\/product\//);
    await expectAccessible(page, '/product/:id');
    await picture(page, 'product');
    const size = page.getByRole('radio', { name: /\d/ });
    for (let index = 0; index < (await size.count()); index += 1) {
      if (!(await size.nth(index).isEnabled())) continue;
      await size.nth(index).check({ force: true });
      break;
    }
    await page.getByRole('main').getByRole('button', { name: 'Add to cart' }).first().click();
    await page.getByRole('link', { name: /Cart, 1 article/ }).waitFor();

    await page.goto(`${server.url}/sign-in`);
    await expectAccessible(page, '/sign-in');
    await page.getByRole('link', { name: 'New account' }).click();
    // Both forms ask for an e-mail address: type into the one that was asked for.
    await page.getByRole('button', { name: 'Create the account' }).waitFor();
    await page.getByLabel('E-mail').fill('journey@example.test');
    await page.getByLabel(/^Password/).fill('a long enough one');
    await page.getByRole('button', { name: 'Create the account' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.getByRole('link', { name: /Cart, 1 article/ }).waitFor();

    const cookies = await page.context().cookies();
    const before = server.url;
    expect(await server.stop()).toBe(0);
    await server.start();
    expect(server.url).not.toBe(before);
    await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, domain: '127.0.0.1' })));
    await page.goto(`${server.url}/account`);
    await page.getByText('journey@example.test').first().waitFor();
    await page.getByRole('link', { name: /Cart, 1 article/ }).waitFor();
    await expectAccessible(page, '/account');
    await picture(page, 'account');
    await page.context().close();
  });
});

describe('une première visite, en français', () => {
  test('le conseil ne vend rien, le vendeur montre les deux meilleurs', async () => {
    const { page, errors } = await openPage(browser, { language: 'fr' });
    await page.goto(`${server.url}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await expectAccessible(page, '/ (fr)');
    const coach = new CoachPanel(page);
    await coach.say('J’ai mal au mollet, il est gonflé et chaud');
    await coach.hears(/médecin/);
    expect(await coach.shelf().count()).toBe(0);
    await coach.say('Combien de glucides par heure pendant un marathon ?');
    await coach.hears(/g\/h/);
    await coach.say('Je cherche des chaussures de trail à moins de 140 €, taille 43');
    await coach.hears(/Entre les deux|Un seul article/);
    await picture(page, 'shelf-fr');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('on a phone, in the dark', () => {
  test.each([
    '/',
    '/shop',
    '/onboarding',
    '/coach',
    '/library',
    '/library/bosquet-2007-taper-meta',
    '/cart',
    '/plans',
    '/plans/check',
    '/compare',
    '/sign-in',
  ])('%s can be read and used', async (path) => {
    const { page, errors } = await openPage(browser, { width: 390, scheme: 'dark' });
    await page.goto(`${server.url}${path}`);
    await page.getByRole('main').waitFor();
    await expectAccessible(page, `${path} at 390 px, dark`);
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow, 'nothing is wider than the phone').toBeLessThanOrEqual(0);
    await picture(page, `phone${path.replaceAll('/', '-')}`);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
