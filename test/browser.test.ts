import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPlayground, servePlayground } from '../scripts/playground.mjs';

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The playground in a real browser. Without one the tests are skipped, except in CI, which installs it. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

if (!CHROMIUM && !process.env['CI'])
  console.warn('No Chromium found (Debian: apt-get install chromium): browser tests are skipped.');

describe.skipIf(!CHROMIUM && !process.env['CI'])('the playground', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    await buildPlayground();
    server = await servePlayground();
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => /facts in/.test(document.getElementById('status')!.textContent!), undefined, {
      timeout: 30_000,
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const view = () => page.frameLocator('#view');
  const settled = (pattern: RegExp) =>
    expect.poll(() => page.textContent('#status'), { timeout: 10_000 }).toMatch(pattern);

  test('analyses the article it opens with', async () => {
    await expect.poll(() => view().locator('mark[data-layer=quantities]').count()).toBeGreaterThan(5);
    expect(await view().locator('section.facts tbody tr').count()).toBeGreaterThan(2);
    expect(await view().locator('mark[data-layer=entities]').first().textContent()).toBe('Siemens Energy');
  });

  test('hover and focus show the value and the rule', async () => {
    await view().locator('mark[data-type=money]').first().hover();
    expect(await view().locator('#tip').textContent()).toMatch(/2,400,000,000 EUR, at most/);
    await view().locator('mark[data-type=percent]').first().focus();
    expect(await view().locator('#tip').textContent()).toMatch(/38 percent/);
  });

  test('a cell of the facts table shows its place in the text', async () => {
    await view().locator('section.facts tbody td a').first().hover();
    expect(await view().locator('.text .hit').count()).toBeGreaterThan(0);
  });

  test('a layer that is filtered out is not marked', async () => {
    const background = () =>
      view()
        .locator('mark[data-layer=quantities]')
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    const before = await background();
    await view().locator('[data-filter=quantities]').uncheck();
    expect(await background()).not.toBe(before);
    await view().locator('[data-filter=quantities]').check();
  });

  test('what is typed is analysed', async () => {
    await page.fill('#text', 'Revenue rose 2.5 percent to $452.2 million, <img src=x onerror=alert()> Apple said.');
    await settled(/^2 quantities/);
    await expect.poll(() => view().locator('.text').textContent()).toContain('<img src=x');
  });

  test('a broken rule pack is explained', async () => {
    await page.locator('#pack-details summary').click();
    await page.fill('#pack', 'format: groschen.rules/1\nname: acme.funds\nrules: 5');
    await expect.poll(() => page.textContent('#error')).toMatch(/pack\.yaml:\d+:\d+/);
    await page.fill('#pack', '');
    await settled(/^2 quantities/);
  });

  test('it is accessible: axe finds nothing, in the page and in the view', async () => {
    // The view's policy forbids foreign scripts, axe included: it is checked in a context that ignores policies.
    const context = await browser.newContext({ bypassCSP: true });
    const viewPage = await context.newPage();
    await viewPage.setContent((await page.getAttribute('#view', 'srcdoc'))!);
    for (const one of [page, viewPage]) {
      await one.addScriptTag({ path: axe });
      const violations = await one.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as { axe: Axe };
        return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
    }
    await context.close();
  });

  test('nothing was complained about', () => {
    expect(complaints).toEqual([]);
  });
});
