import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM, serve, type Served } from './browser.js';
import { describeSite, SITE, SLOW } from './describe-site.js';

describeSite('the playground in a browser', [SITE, CHROMIUM], () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(SITE);
  }, SLOW);
  afterAll(() => served?.close());

  const open = async (address: string, network: 'cut' | 'there'): Promise<Page> => {
    const context = await served.browser.newContext({ offline: network === 'cut' });
    context.setDefaultTimeout(SLOW);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: /^First/, disabled: false }).waitFor();
    return page;
  };

  test('plays on when the network is cut, and a link carries what was typed', async () => {
    const address = `${served.address}/playground.html`;
    const page = await open(address, 'there');
    await page.context().setOffline(true);
    await play(page);
    const again = await open(address + new URL(page.url()).hash, 'there');
    await expectTyped(again);
    await page.context().close();
    await again.context().close();
  });

  test('plays from a disk, as one file that loads nothing else', async () => {
    const address = pathToFileURL(join(SITE, 'playground-offline.html')).href;
    const page = await open(address, 'cut');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await play(page);
    expect(requests).toEqual([]);
    const again = await open(address + new URL(page.url()).hash, 'cut');
    await expectTyped(again);
    await page.context().close();
    await again.context().close();
  });
});

const TYPED = '{ id: 1, gropuID: null }';

/** What one device sends, the other gets; what is typed is completed and checked. */
async function play(page: Page): Promise<void> {
  const params = page.locator('#pg-params');
  const newest = page.locator('.log li').first();
  for (const device of ['2', '1']) {
    await page.getByRole('radio', { name: device }).check();
    await page.getByRole('button', { name: /^First/ }).click();
    await newest
      .filter({ hasText: 'answer login' })
      .filter({ hasText: `device ${device}` })
      .waitFor();
  }
  await page.selectOption('#pg-method', 'createTextMessage');
  await page.getByRole('button', { name: 'Call createTextMessage' }).click();
  const answer = await page.locator('.log li.answer', { hasText: 'createTextMessage' }).locator('pre').innerText();
  const id = /"id": "([^"]+)"/.exec(answer)?.[1] ?? '';

  await page.selectOption('#pg-method', 'sendMessage');
  await params.fill(`{ id: '${id}', pri`);
  await params.press('End');
  await params.pressSequentially('o');
  await page.locator('#pg-items li', { hasText: 'priority' }).waitFor();
  await params.press('Tab');
  await params.pressSequentially('HIGH');
  await params.press('Enter');
  await params.pressSequentially(", receiver: 'bob' }");
  expect(await params.inputValue()).toBe(
    `{ id: '${id}', priority: V2TIM_Priority.V2TIM_PRIORITY_HIGH, receiver: 'bob' }`,
  );
  expect(await page.locator('#pg-problems').innerText()).toMatch(/as they should be/);
  await page.getByRole('button', { name: 'Call sendMessage' }).click();
  const event = page.locator('.log li.event', { hasText: 'onRecvNewMessage' });
  await event.waitFor();
  expect(await event.innerText()).toMatch(/device 2[^]*"sender": "alice"/);

  await params.fill(TYPED);
  expect(await page.locator('#pg-problems').innerText()).toMatch(/id: expected a string[^]*gropuID/);
}

async function expectTyped(page: Page): Promise<void> {
  expect(await page.locator('#pg-method').inputValue()).toBe('sendMessage');
  expect(await page.locator('#pg-params').inputValue()).toBe(TYPED);
}
