import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeBrowser, launch } from '../helpers/browser.js';
import { bundle } from '../helpers/bundle.js';

/** The page that holds the module, which sends an event when a listener is added, and another at the end. */
const PARENT = `
  import { apiCloudHost, servePort } from './hosts/index.js';
  let notify: (event: unknown) => void = () => undefined;
  const module = {
    echo: (params: object, callback: Function) => callback({ code: 0, data: params, desc: '' }),
    addListener: ({ uuid }: { uuid: string }, callback: Function) => {
      notify = (data) => callback({ method: 'listener', type: 'onNews', data, listenerUuid: uuid });
      notify('added');
    },
    hang: () => undefined,
    end: () => notify('end'),
  };
  Object.assign(globalThis, { servePort, host: apiCloudHost(module) });
`;

/** Code without the module. It says what it has seen when the last event has come, and closes then. */
const CHILD = `
  import { portHost, type MessagePortLike } from './hosts/index.js';
  export async function drive(port: MessagePortLike, say: (seen: unknown) => void) {
    const host = portHost(port);
    const call = (method: string, params: object) => new Promise((done) => {
      host.call(method, params, (answer, error) => done(answer ?? { error }));
    });
    const events: unknown[] = [];
    const ended = new Promise<void>((resolve) => {
      host.receive((event) => {
        const { data } = event as { data: unknown };
        events.push(data);
        if (data === 'end') resolve();
      });
    });
    const [big, answer, missing] = await Promise.all([
      call('echo', { text: 'x'.repeat(1 << 20) }),
      call('echo', { text: '\\ud83d 你好' }),
      call('lost', {}),
    ]) as any[];
    host.call('addListener', { uuid: 'u' }, () => undefined);
    const hanging = call('hang', {});
    host.call('end', {}, () => undefined);
    await ended;
    host.close();
    say({ big: big.data.text.length, answer, missing, hanging: await hanging, events });
  }
`;

const SEEN = {
  big: 1 << 20,
  answer: { code: 0, data: { text: '\ud83d 你好' }, desc: '' },
  missing: { error: { desc: expect.stringMatching(/^The native module has no method lost: /) as unknown } },
  hanging: { error: { desc: expect.stringMatching(/^The port to the host was closed/) as unknown } },
  events: ['added', 'end'],
};

describeBrowser('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('http://app.example/');
    await page.addScriptTag({ content: await bundle(PARENT, 'iife') });
  }, 60_000);
  afterAll(() => browser.close());

  /** Runs code in the page, with `child` for a text, and gives what it comes to. */
  const run = (code: string, child: string): Promise<unknown> =>
    page.evaluate(`(async (child) => { ${code} })(${JSON.stringify(child)})`);

  test('a page in an iframe drives the module of its parent', async () => {
    const child = await bundle(
      `${CHILD}
      addEventListener('message', ({ data, ports: [port] }) => {
        if (data === 'chat' && port) void drive(port, (seen) => parent.postMessage(seen, '*'));
      });`,
      'iife',
    );
    const seen = await run(
      `const frame = document.createElement('iframe');
      frame.src = 'http://other.example/';
      document.body.append(frame);
      await new Promise((resolve) => (frame.onload = resolve));
      const { port1, port2 } = new MessageChannel();
      servePort(port1, host);
      const seen = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
      globalThis.startFrame = () => {
        frame.contentWindow.postMessage('chat', 'http://other.example', [port2]);
        return seen;
      };`,
      child,
    ).then(async () => {
      // The iframe is of another origin, so its script comes from outside.
      const frame = page.frames().find((one) => one.url() === 'http://other.example/');
      await frame?.addScriptTag({ content: child });
      return page.evaluate('startFrame()');
    });
    expect(seen).toEqual(SEEN);
  });

  test('a worker drives the module of its page, over its global object', async () => {
    const child = await bundle(
      `${CHILD}
      self.start = () => { throw new Error('This is no method of a port'); };
      void drive(self, (seen) => self.postMessage(seen));`,
      'iife',
    );
    const seen = await run(
      `const worker = new Worker(URL.createObjectURL(new Blob([child])));
      const stop = servePort(worker, host);
      const seen = new Promise((resolve) =>
        worker.addEventListener('message', ({ data }) => typeof data === 'object' && resolve(data)));
      return seen.finally(() => (stop(), worker.terminate()));`,
      child,
    );
    expect(seen).toEqual(SEEN);
  });

  test('a window is not served: anybody can send to it', async () => {
    const message = { protocol: 'docbind-host', version: 1, kind: 'call', id: 1, method: 'echo', params: {} };
    const calls = await run(
      `const calls = [];
      const stop = servePort(window, { call: (method) => void calls.push(method), receive: () => undefined });
      const { port1, port2 } = new MessageChannel();
      const stopPort = servePort(port1, { call: (method) => void calls.push(method + ' by port'), receive: () => undefined });
      window.postMessage(child, '*');
      port2.postMessage(child);
      await new Promise((resolve) => setTimeout(resolve, 50));
      stop();
      stopPort();
      return calls;`,
      JSON.stringify(message),
    );
    expect(calls).toEqual(['echo by port']);
  });
});
