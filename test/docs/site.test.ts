import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM, serve, type Served } from './browser.js';
import { builtPages, faultsOf, filesOf } from './built-site.js';
import { describeSite, SITE, SLOW } from './describe-site.js';

const REFERENCE = fileURLToPath(new URL('../../out/docs', import.meta.url));

describeSite('the site', [SITE], () => {
  test('is the one of the committed reference, with each page’s Markdown beside its HTML', () => {
    const built = new Set(filesOf(SITE));
    for (const path of filesOf(REFERENCE).filter((one) => /\.(?:md|txt)$/.test(one))) {
      expect(readFileSync(join(SITE, path), 'utf8'), path).toBe(readFileSync(join(REFERENCE, path), 'utf8'));
      if (path.endsWith('.md')) expect(built).toContain(path.replace(/\.md$/, '.html'));
    }
  });

  test('has no dead link or anchor, no id twice, and no gap in an outline', () => {
    expect(builtPages(SITE).length).toBeGreaterThan(25);
    expect(faultsOf(SITE)).toEqual([]);
  });
});

describeSite('the site in a browser', [SITE, CHROMIUM], () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(SITE);
  }, SLOW);
  afterAll(() => served?.close());

  const open = async (path: string, more: { width?: number; dark?: boolean } = {}): Promise<Page> => {
    const context = await served.browser.newContext({
      viewport: { width: more.width ?? 1280, height: 900 },
      colorScheme: more.dark ? 'dark' : 'light',
    });
    context.setDefaultTimeout(SLOW);
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: 'networkidle' });
    return page;
  };

  test('loads at most 150 KB of script for its first page', async () => {
    const page = await (await served.browser.newContext()).newPage();
    page.setDefaultTimeout(SLOW);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body());
    });
    await page.goto(`${served.address}/`, { waitUntil: 'networkidle' });
    const bodies = await Promise.all(scripts);
    expect(bodies.length).toBeGreaterThan(2);
    expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThan(150 * 1024);
    await page.context().close();
  });

  test.each([
    ['the first page', '/'],
    ['a guide', '/guides/getting-started.html'],
    ['a module', '/modules/v2tim-signaling-manager.html'],
    ['the events', '/listeners.html'],
    ['the error codes', '/error-codes.html'],
    ['the playground', '/playground.html'],
    ['the playground in one file', '/playground-offline.html'],
  ])('has no serious fault of accessibility on %s, light and dark', async (_, path) => {
    for (const dark of [false, true]) {
      const page = await open(path, { dark });
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      await page.context().close();
    }
  });

  test.each([
    ['/', [360, 768]],
    ['/modules/v2tim-message-manager.html', [360, 768, 960, 1280]],
    ['/classes.html', [768, 1280]],
    ['/listeners.html', [360, 1280]],
    ['/corrections.html', [360, 768, 960, 1280]],
    ['/names.html', [768, 1280]],
    ['/guides/unread-counts.html', [360, 768, 960, 1280]],
    ['/playground.html', [360, 768]],
  ])('fits with its tables on screens of any width: %s', async (path, widths) => {
    for (const width of widths) {
      const page = await open(path, { width });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const cut = await page.evaluate<readonly string[]>(
        "[...document.querySelectorAll('.vp-doc table')].filter((of) => of.scrollWidth > of.clientWidth).map((of) => of.innerText)",
      );
      expect(cut, `${width}`).toEqual([]);
      await page.context().close();
    }
  });

  test('shows since when a part is there, and what it needs, as marks', async () => {
    const page = await open('/modules/v2tim-message-manager.html');
    expect(await page.locator('#sendMessageReadReceipts + .marks').innerText()).toBe('since 6.1 ultimate edition');
    expect(await page.locator('#sendMessage + p').getAttribute('class')).toBe(null);
    await page.context().close();
  });

  test.each([
    ['sendMessage', 'sendMessage'],
    ['send message', 'sendMessage'],
    ['6013', '6013'],
    ['V2TIM_PRIORITY_HIGH', 'V2TIM_Priority'],
    ['会话', 'onConversationChanged|Conversation'],
    ['消息', 'Msg|MSG|Message'],
    ['群组列表', 'Group'],
    ['撤回', 'revokeMessage|onRecvMessageRevoked'],
  ])('finds %s', async (query, want) => {
    const page = await open('/');
    await page.keyboard.press('Control+k');
    await page.fill('.VPLocalSearchBox input', query);
    const first = page.locator('.VPLocalSearchBox .result').first();
    await first.waitFor();
    const titles = await page.locator('.VPLocalSearchBox .result .titles').allTextContents();
    expect(titles.slice(0, 3).join(' | ')).toMatch(new RegExp(want));
    await page.context().close();
  });

  test('leads a link that was made for the vendor’s page to where the part stands', async () => {
    const page = await open('/#sendMessage');
    await page.waitForURL('**/names.html#sendMessage');
    await page.locator('tr:has(#sendMessage) a[href]').click();
    await page.waitForURL('**/modules/v2tim-message-manager.html#sendMessage');
    await page.locator('h2#sendMessage').waitFor();
    await page.context().close();
  });
});
