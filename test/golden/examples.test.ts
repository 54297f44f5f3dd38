import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { sources } from '../../generator/targets/typescript/index.js';
import type { OutputFile } from '../../generator/targets/target.js';
import { compileErrors } from '../targets/compile.js';

const SPEC = readFileSync(new URL('../../spec/tencent-cloud-chat.md', import.meta.url), 'utf8');

let ir: Ir;
let binding: readonly OutputFile[];
beforeAll(async () => {
  ({ ir } = await readPage({ name: 'tencent-cloud-chat.md', text: SPEC }));
  binding = await sources(ir, { source: 'tencent-cloud-chat.md' });
}, 60_000);

/** What stands around an example: the names that the reference speaks of. */
function moduleOf(code: string): string {
  const names = ['tencentCloudChat', ...[...ir.enums, ...ir.listeners].map((part) => part.name.value)];
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return `import { ${used.join(', ')} } from '../typescript/src/index.js';
declare const api: { require(name: string): object };
declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void; warn(...values: unknown[]): void };
void api, console;
${code}
export {};
`;
}

/** What may stand in an example: values that are made only to be shown. */
const UNUSED = /is declared but its value is never read|All imports in import declaration are unused/;

function errorsIn(examples: ReadonlyMap<string, string>): readonly string[] {
  const files = [...examples].map(([name, code]) => ({ path: `examples/${name}.ts`, content: moduleOf(code) }));
  return compileErrors([...binding, ...files]).filter((error) => !UNUSED.test(error));
}

describe('the examples', { timeout: 120_000 }, () => {
  test('of all methods and guides compile as strictly as a user could ask for', () => {
    const examples = new Map<string, string>();
    for (const { name, examples: own } of ir.methods)
      own.forEach(({ code }, index) => examples.set(`${name.value}-${index}`, code));
    for (const { id, blocks } of ir.guides)
      blocks.forEach((block, index) => {
        if (block.kind === 'code' && block.lang === 'js') examples.set(`${id.replace(':', '-')}-${index}`, block.code);
      });
    expect(examples.size).toBeGreaterThan(200);
    expect(errorsIn(examples)).toEqual([]);
  });

  test('would not compile with a parameter that does not exist, or a result read wrongly', () => {
    const wrong = new Map([
      ['param', "await tencentCloudChat.login({ userID: 'alice', userSignature: 'x' });"],
      ['result', 'const answer = await tencentCloudChat.getVersion();\nconsole.log(answer.data.data.length.x);'],
      ['bare', 'const started = await tencentCloudChat.initSDK({ sdkAppID: 1 });\nconsole.log(started.data.code);'],
      ['payload', 'new advancedMsgListener({ onRecvNewMessage: (message) => console.log(message.sender) });'],
    ]);
    const found = errorsIn(wrong).map((error) => /^examples\/(\w+)\.ts/.exec(error)?.[1]);
    expect(found.sort()).toEqual([...wrong.keys()].sort());
  });

  test('are one for each method, and call it', () => {
    const silent = ir.methods.filter(
      ({ name, examples }) => !examples.some(({ calls }) => calls.some((call) => call.method === name.value)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
