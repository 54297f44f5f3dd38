import { beforeAll, describe, expect, test } from 'vitest';
import type { Method } from '../../generator/ir/types.js';
import { NativeDouble } from '../hosts/native-double.js';
import { vocabularyOf } from '../hosts/vocabulary.js';
import { Page, scripts, type Scripts } from './page.js';
import { sampleOf } from './sample.js';

let made: Scripts;
beforeAll(async () => {
  made = await scripts();
}, 120_000);

const nativeName = ({ name, native }: Method): string => native?.value ?? name.value;

/** A module that answers each method with a value of its result, twice at most with more to come. */
function answering(): NativeDouble {
  const native = new NativeDouble(vocabularyOf(made.ir));
  const adding = new Set(made.ir.listeners.map(({ add }) => add?.value));
  for (const method of made.ir.methods) {
    if (adding.has(method.name.value)) continue;
    const type = method.result.type.value;
    let left = 2;
    native.on(nativeName(method), (_, { answer }) => answer(sampleOf(type, made.ir, left-- > 0 ? 'first' : 'last')));
  }
  return native;
}

/** Sends one of each event, to which examples answer with further calls. */
async function sendEvents(native: NativeDouble): Promise<void> {
  for (const { name, envelope, events } of made.ir.listeners)
    for (const event of events)
      native.emit(
        envelope?.value ?? name.value,
        event.tag?.value ?? event.name.value,
        sampleOf(event.payload.type.value, made.ir, 'first'),
      );
  await new Promise((resolve) => setTimeout(resolve));
}

function pageOn(native: NativeDouble): Page {
  const page = new Page({ tencentCloudChatSDK: native.module });
  page.script(made.minified);
  page.script(`tencentCloudChat.initTencentCloudChat(api.require('tencentCloudChatSDK'));`);
  return page;
}

describe('the examples of the reference', { timeout: 60_000 }, () => {
  test('run on a page, and reach the module by the native name of each of the 158 methods, with all defaults', async () => {
    const missed: string[] = [];
    for (const method of made.ir.methods) {
      const native = answering();
      const page = pageOn(native);
      for (const { code } of method.examples) await page.run(code);
      await sendEvents(native);
      const sent = native.calls.find((call) => call.method === nativeName(method))?.params;
      if (!sent) missed.push(method.name.value);
      for (const { name, default: filled } of method.params)
        if (filled && !(name in Object(sent))) missed.push(`${method.name.value}.${name}`);
    }
    expect(made.ir.methods).toHaveLength(158);
    expect(missed).toEqual([]);
  });

  test('in the guides run, too', async () => {
    const codes = made.ir.guides.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'code' && block.lang === 'js' ? [{ id, code: block.code }] : [])),
    );
    const failed: unknown[] = [];
    for (const { id, code } of codes)
      await pageOn(answering())
        .run(code)
        .catch((error: unknown) => failed.push([id, code, String(error)]));
    expect(codes.length).toBeGreaterThan(30);
    expect(failed).toEqual([]);
  });
});
