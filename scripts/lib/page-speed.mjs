import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Throttling by the figures web.dev calls "fast 4G" (per-request latency and throughput), and a processor four times slower for phones. */
const PROFILES = [
  {
    name: 'desktop, 10 Mbit/s, 40 ms',
    width: 1280,
    height: 860,
    bytesPerSecond: 1_250_000,
    latencyMs: 40,
    slowdown: 1,
  },
  {
    name: 'phone, 9 Mbit/s, 165 ms, CPU ÷ 4',
    width: 390,
    height: 844,
    bytesPerSecond: 1_125_000,
    latencyMs: 165,
    slowdown: 4,
  },
];

/** Largest contentful paint and layout shift of a page, the median of several first visits, printed per profile. */
export async function measurePage(url, visits = 5) {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: FLAGS,
    headless: true,
  });
  for (const profile of PROFILES) {
    const seen = [];
    for (let visit = 0; visit < visits; visit += 1) seen.push(await visitOnce(browser, url, profile));
    const median = (key) => seen.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(visits / 2)];
    console.log(
      `${profile.name.padEnd(34)} LCP ${median('lcpMs').toFixed(0)} ms   CLS ${median('cls').toFixed(3)}   JavaScript ${median('scriptKb').toFixed(0)} kB on the wire`,
    );
  }
  await browser.close();
}

async function visitOnce(browser, url, { width, height, bytesPerSecond, latencyMs, slowdown }) {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let scriptBytes = 0;
  const scripts = new Set();
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) => scripts.has(requestId) && (scriptBytes += encodedDataLength),
  );
  await page.addInitScript(() => {
    window.painted = { lcpMs: 0, cls: 0 };
    new PerformanceObserver((list) => (window.painted.lcpMs = list.getEntries().at(-1).startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => entry.hadRecentInput || (window.painted.cls += entry.value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1_500);
  const painted = await page.evaluate(() => window.painted);
  await context.close();
  return { ...painted, scriptKb: scriptBytes / 1000 };
}
