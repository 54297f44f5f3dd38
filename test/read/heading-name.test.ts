import { describe, expect, it } from 'vitest';
import { bareHeading, isIdentifier, nameOf } from '../../generator/read/heading-name.js';
import { readStages } from '../helpers/read.js';

it.each([
  ['login', true],
  [' _a$1 ', true],
  ['a b', false],
  ['1a', false],
  ['a.b', false],
  ['接口', false],
  ['', false],
])('isIdentifier(%s)', (text, want) => {
  expect(isIdentifier(text)).toBe(want);
});

describe('the name in a heading', () => {
  it.each<[string, string, string[]]>([
    ['login', 'login', []],
    ['1. login', 'login', []],
    ['2.3 login', 'login', []],
    ['2.3.login', 'login', []],
    ['（1）login', 'login', []],
    ['1、login', 'login', []],
    ['login()', 'login', []],
    ['login（ ）', 'login', []],
    ['T_Log（新增）', 'T_Log', ['新增']],
    ['【新增】sendMessage', 'sendMessage', ['【新增】']],
    ['sendMessage（7.5 版本更新）', 'sendMessage', ['7.5 版本更新']],
    ['login (deprecated)', 'login', ['deprecated']],
    ['login() [deprecated] (since 7.0)', 'login', ['deprecated', 'since 7.0']],
    ['login(params)', 'login', ['params']],
    ['chat.user.login', 'login', []],
    ['获取用户 getUser', 'getUser', ['获取用户']],
    ['获取用户getUser', 'getUser', ['获取用户']],
    ['1. 登录 IM chat.login()（新增）', 'login', ['登录 IM', '新增']],
    ['消息类 XMessage', 'XMessage', ['消息类']],
    ['__proto__ (a)', '__proto__', ['a']],
  ])('%s', (heading, name, phrases) => {
    const found = nameOf(heading);
    expect(found?.name).toBe(name);
    expect(found?.beside?.phrases ?? []).toEqual(phrases);
  });

  it.each([
    '',
    '接口',
    '登录 login',
    'A extends B',
    'get user getUser',
    '3 messages',
    '2fa',
    '用 getUser 取 userID',
    '(login)',
    '登录 IM',
    `getUser ${'(a)'.repeat(100)}`,
  ])('is none in %j', (heading) => {
    expect(nameOf(heading)).toBeNull();
  });

  it.each([
    ['Methods (12)', 'Methods'],
    ['3.1 Methods', 'Methods'],
    ['Methods', 'Methods'],
    ['a ((b))', 'a ((b))'],
  ])('leaves of %j %j', (heading, bare) => {
    expect(bareHeading(heading)).toBe(bare);
  });
});

const block = (text: string): string => `\`\`\`js\n${text}\n\`\`\``;
const METHOD = block('success:{code, data:int}');

const read = (...lines: string[]): ReturnType<typeof readStages> => readStages(lines.join('\n\n'), 'markdown');

describe('a heading that says more than a name', () => {
  it('names the section, counts for all of it, and is a note', async () => {
    const { ir, findings } = await read(
      '## Methods (2)',
      '### 用户 XManager',
      '#### 1. `chat.login()`（已废弃）',
      METHOD,
      '#### getUser (since 7.0)',
      METHOD,
      '#### ping (ultimate edition)',
      METHOD,
      '## Enums',
      '### T_Log（新增 \\*）',
      block('{A = 1}'),
    );
    const [login, getUser, ping] = ir.methods;
    expect(ir.methods.map(({ name }) => name.value)).toEqual(['login', 'getUser', 'ping']);
    expect([login?.deprecated?.value, getUser?.since?.value, ping?.edition?.value]).toEqual([true, '7.0', 'ultimate']);
    expect(login?.notes).toEqual(['chat.login()（已废弃）']);
    expect(ir.enums[0]?.name.value).toBe('T_Log');
    expect(ir.enums[0]?.notes).toEqual(['T_Log（新增 \\*）']);
    expect(ir.modules[0]).toMatchObject({ name: { value: 'XManager' }, notes: ['用户 XManager'] });
    expect(findings).toEqual([]);
  });

  it('is no mark where the name has the word', async () => {
    const { ir } = await read('#### deprecatedLogin(params)', METHOD);
    expect(ir.methods[0]?.deprecated).toBeNull();
  });

  it('names among words only what the blocks or the region tell', async () => {
    const { facts } = await read(
      '### 取 getUser',
      METHOD,
      '### 值 T_Xa',
      block('{A = 1}'),
      '### 事件 onPing',
      block('{type:"onPing", data:int}'),
      '### 关于 getName',
      block('{a:int}'),
      '### 关于 getAge',
      'x',
      '## Classes',
      '### 消息 XMessage',
      block('{a:int}'),
      '### 关于 XPeer',
      'x',
    );
    expect(facts.methods.map(({ heading }) => heading?.text)).toEqual(['getUser']);
    expect(facts.enums.map(({ heading }) => heading?.text)).toEqual(['T_Xa']);
    expect(facts.events.map(({ heading }) => heading?.text)).toEqual(['onPing']);
    expect(facts.classes.map(({ heading }) => heading?.text)).toEqual(['XMessage']);
    expect(facts.guides.map(({ title }) => title)).toEqual(['关于 getName', '关于 getAge', '关于 XPeer']);
  });

  it('is not another name than the id that is made of it', async () => {
    const page = '<h2>Methods</h2><h3>Chat</h3><h4 id="chatlogin">chat.login</h4><pre>success:{data:int}</pre>';
    const { ir, findings } = await readStages(page, 'html');
    expect(ir.methods[0]?.name.value).toBe('login');
    expect(findings).toEqual([]);
  });
});

describe('a section that is lost for its heading', () => {
  it.each([
    ['an answer', ['### A extends B', METHOD]],
    ['an enum', ['### 登录 login', block('{A = 1}')]],
    ['an event', ['### on ping', block('{type:"x", data:int}')]],
    ['an object in a region', ['## Classes', '### A extends B', block('{a:int}')]],
    ['an enum under the name of a region', ['### Enums', block('{A = 1}')]],
    ['an enum among classes', ['## Classes', '### T_Xb', block('{A = 1}')]],
  ])('is reported at the heading: %s', async (_, lines) => {
    const { findings } = await read(...lines);
    const heading = lines.findLastIndex((line) => line.startsWith('#'));
    const line = lines.slice(0, heading).join('\n\n').split('\n').length + (heading === 0 ? 0 : 2);
    expect(findings.map(({ code, range }) => [code, range?.line])).toEqual([['section-as-text', line]]);
  });

  it.each([
    ['an object elsewhere', ['### A extends B', block('{a:int}')]],
    ['a call', ['### how to', block('a.b()')]],
    ['prose', ['## Classes', '### A extends B', 'x']],
  ])('is not: %s', async (_, lines) => {
    expect((await read(...lines)).findings).toEqual([]);
  });
});
