import { beforeAll, describe, expect, test } from 'vitest';
import { sdkOf } from '../../generator/targets/docs/sdk.js';
import { modernForm } from '../../generator/targets/docs/modern/index.js';
import type { OutputFile } from '../../generator/targets/target.js';
import { sources } from '../../generator/targets/typescript/index.js';
import { compileErrors } from '../targets/compile.js';
import { docsOfSpec, type Made } from './spec.js';

let made: Made;
let binding: readonly OutputFile[];
beforeAll(async () => {
  made = await docsOfSpec();
  binding = await sources(made.ir, { source: 'tencent-cloud-chat.md' });
}, 240_000);

/** The blocks of code below a label, by the section that they stand in. */
function blocksUnder(label: string): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>();
  for (const { path, content } of made.files) {
    if (!/^docs\/modules\/.+\.md$/.test(path)) continue;
    let section = '';
    for (const [, heading, code] of content.matchAll(
      new RegExp(`^## .* \\{#(\\S+)\\}$|^\\*\\*Example\\*\\*, ${label}\\n\\n\`\`\`js\\n([^]*?)\\n\`\`\`$`, 'gm'),
    )) {
      if (heading !== undefined) section = heading;
      else blocks.set(`${section}-${blocks.size}`, code ?? '');
    }
  }
  return blocks;
}

const UNUSED = /is declared but its value is never read|All imports in import declaration are unused/;

/** The package under its name, and what a page has besides. `names` are those that the example does not import. */
function fileOf(name: string, code: string, imported: boolean): OutputFile {
  const { client, packageName, exported } = sdkOf(made.ir);
  const index = '../typescript/src/index.js';
  const used = [client, ...(imported ? [] : exported)].filter((one) => new RegExp(`\\b${one}\\b`).test(code));
  const content = `import { ${used.join(', ')} } from '${index}';
declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void; warn(...values: unknown[]): void };
void console;
${code.replace(`from '${packageName}'`, `from '${index}'`)}
export {};
`;
  return { path: `examples/${name}.ts`, content };
}

const WRONG: readonly (readonly [string, string])[] = [
  [
    'result',
    "import { unwrap } from 'tencent-cloud-chat';\nconsole.log((await unwrap(tencentCloudChat.getVersion())).data);",
  ],
  ['event', "tencentCloudChat.on('onRecvNewMesage', () => {});"],
  ['payload', "tencentCloudChat.on('onRecvNewMessage', (data) => console.log(data.data));"],
];

describe('the examples on the pages', { timeout: 240_000 }, () => {
  test('are there for each method, and in the modern form for those that get a result or listen', () => {
    const same = blocksUnder('the same in both forms');
    const modern = blocksUnder('modern form');
    expect(same.size + modern.size).toBe(made.ir.methods.flatMap(({ examples }) => examples).length);
    expect(blocksUnder('drop-in form').size).toBe(modern.size);
    const left = [...same.values()].filter((code) => /\.data\.data|new \w+Listener/.test(code));
    expect(left).toEqual([]);
  });

  // One program for all: most of the time goes into the binding.
  test('compile in both forms, and would not if they were wrong', () => {
    const files = [
      ...[...blocksUnder('modern form')].map(([name, code]) => fileOf(`modern-${name}`, code, true)),
      ...[...blocksUnder('drop-in form')].map(([name, code]) => fileOf(`drop-in-${name}`, code, false)),
      ...[...blocksUnder('the same in both forms')].map(([name, code]) => fileOf(`same-${name}`, code, false)),
      ...WRONG.map(([name, code]) => fileOf(`wrong-${name}`, code, true)),
    ];
    const errors = compileErrors([...binding, ...files]).filter((error) => !UNUSED.test(error));
    const isMeant = (error: string): boolean => error.startsWith('examples/wrong-');
    expect(errors.filter((error) => !isMeant(error))).toEqual([]);
    expect(new Set(errors.filter(isMeant).map((error) => error.split('.')[0])).size).toBe(WRONG.length);
  });
});

describe('the modern form', () => {
  const form = (code: string): string | null => modernForm(code, sdkOf(made.ir));

  test.each([
    [
      'a result',
      'const answer = await tencentCloudChat.getVersion();\nconsole.log(answer.data.data);',
      "import { unwrap } from 'tencent-cloud-chat';\n\nconst answer = await unwrap(tencentCloudChat.getVersion());\nconsole.log(answer);\n",
    ],
    [
      'a result of a method that answers bare',
      'const started = await tencentCloudChat.initSDK({ sdkAppID: 1 });\nconsole.log(started.data);',
      "import { unwrap } from 'tencent-cloud-chat';\n\nconst started = await unwrap(tencentCloudChat.initSDK({ sdkAppID: 1 }));\nconsole.log(started);\n",
    ],
    [
      'a result that is read in place',
      'console.log((await tencentCloudChat.getVersion()).data.data.length);',
      "import { unwrap } from 'tencent-cloud-chat';\n\nconsole.log((await unwrap(tencentCloudChat.getVersion())).length);\n",
    ],
    [
      'a listener that stays',
      'const l = new sdkListener({\n  onConnecting: () => console.log(1),\n  onSelfInfoUpdated: (event) => {\n    console.log(event.data.userID);\n  },\n});\ntencentCloudChat.addIMSDKListener(l).catch(console.error);',
      "tencentCloudChat.on('onConnecting', () => console.log(1));\ntencentCloudChat.on('onSelfInfoUpdated', (data) => {\n  console.log(data.userID);\n});\n",
    ],
    [
      'a listener that goes',
      'const listener = new sdkListener({ onSelfInfoUpdated: ({ data: me }) => console.log(me.userID) });\nawait tencentCloudChat.addIMSDKListener(listener);\n// Later:\nawait tencentCloudChat.removeIMSDKListener(listener);',
      "const stop = tencentCloudChat.on('onSelfInfoUpdated', (me) => console.log(me.userID));\n// Later:\nstop();\n",
    ],
    [
      'several handlers that go',
      'const badge = new sdkListener({\n  onConnecting: () => console.log(1),\n  onKickedOffline: () => {\n    console.log(2);\n  },\n});\ntencentCloudChat.addIMSDKListener(badge);\ntencentCloudChat.removeIMSDKListener(badge);',
      "const stopBadges = [\n  tencentCloudChat.on('onConnecting', () => console.log(1)),\n  tencentCloudChat.on('onKickedOffline', () => {\n    console.log(2);\n  }),\n];\nfor (const stop of stopBadges) stop();\n",
    ],
  ])('of %s', (_, code, want) => expect(form(code)).toBe(want));

  test.each([
    ['no whole script', 'tencentCloudChat.login({'],
    ['nothing to change', "await tencentCloudChat.login({ userID: 'alice', userSig: '' });"],
    ['an answer that is used whole', 'const a = await tencentCloudChat.getVersion();\nconsole.log(a, a.data.data);'],
    [
      'an answer of which the code is read',
      'const a = await tencentCloudChat.getVersion();\nconsole.log(a.data.code);',
    ],
    [
      'a variable that holds other things too',
      'let a = await tencentCloudChat.getVersion();\na = null;\nconsole.log(a.data.data);',
    ],
    [
      'a listener that goes elsewhere',
      'const l = new sdkListener({ onConnecting: () => 1 });\nuse(l);\ntencentCloudChat.addIMSDKListener(l);',
    ],
    [
      'a handler that uses its event whole',
      'const l = new sdkListener({ onSelfInfoUpdated: (event) => use(event) });\ntencentCloudChat.addIMSDKListener(l);',
    ],
    [
      'a handler that is defined elsewhere',
      'const l = new sdkListener({ onConnecting: hello });\ntencentCloudChat.addIMSDKListener(l);',
    ],
    [
      'a handler with a name of that kind',
      'const l = new sdkListener({ onSelfInfoUpdated: (event) => { const data = event.data; use(data); } });\ntencentCloudChat.addIMSDKListener(l);',
    ],
    ['another object', 'const a = await other.getVersion();\nconsole.log(a.data.data);'],
  ])('is left out for %s', (_, code) => expect(form(code)).toBeNull());
});
