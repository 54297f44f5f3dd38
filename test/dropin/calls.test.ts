import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NativeDouble } from '../hosts/native-double.js';
import { vocabularyOf } from '../hosts/vocabulary.js';
import { Page, scripts, type Scripts } from './page.js';

let made: Scripts;
beforeAll(async () => {
  made = await scripts();
}, 120_000);

const CONNECT = `tencentCloudChat.initTencentCloudChat(api.require('tencentCloudChatSDK'));`;

const GLOBALS = [
  'tencentCloudChat',
  'params',
  'sdkListener',
  'advancedMsgListener',
  'groupListener',
  'friendshipListener',
  'conversationListener',
  'signalingListener',
];

describe.each(['plain', 'minified'] as const)('the %s script', (form) => {
  let native: NativeDouble;
  let page: Page;
  beforeEach(() => {
    native = new NativeDouble(vocabularyOf(made.ir));
    page = new Page({ tencentCloudChatSDK: native.module });
    page.script(made[form]);
    page.script(CONNECT);
  });

  describe('makes global', () => {
    test('the objects and classes of the wrapper, the enums, and nothing else', () => {
      const bare = new Page();
      const before = bare.script('Object.getOwnPropertyNames(this).join()') as string;
      bare.script(made[form]);
      const after = bare.script('Object.getOwnPropertyNames(this).join()') as string;
      const names = after.split(',').filter((name) => !before.split(',').includes(name));
      const enums = made.ir.enums.map(({ name }) => name.value);
      expect(enums.length).toBeGreaterThan(25);
      expect(names.sort()).toEqual([...GLOBALS, ...enums].sort());
    });

    test('enums with the values of the reference', () => {
      for (const { name, members } of made.ir.enums)
        for (const member of members)
          expect(page.script(`${name.value}.${member.name}`), member.name).toBe(member.value.value);
    });

    test('what a page may declare for itself in a later script', async () => {
      page.script(`const params = { mine: 1 }; let V2TIM_Log = 'mine'; class groupListener {}`);
      page.script(`function V2TIM_Priority() {}`);
      const answer = await page.json(`return [
        params.mine, V2TIM_Log, typeof V2TIM_Priority,
        (await tencentCloudChat.login({ userID: 'alice', userSig: 'x' })).data.code,
        (await tencentCloudChat.login({}).catch((error) => error)).error,
      ]`);
      expect(answer).toEqual([1, 'mine', 'function', 0, 'userID is required']);
    });
  });

  describe('calls the module', () => {
    test('with the parameters and a callback, and nothing else', async () => {
      const seen: unknown[][] = [];
      const module = {
        login(...given: unknown[]): void {
          seen.push(given);
          (given[1] as (ret: object) => void)({ code: 0, data: '', desc: '' });
        },
      };
      const own = new Page({ tencentCloudChatSDK: module });
      own.script(made[form]);
      own.script(CONNECT);
      await own.run(`await tencentCloudChat.login({ userID: 'alice', userSig: 'x' });`);
      expect(seen.map((given) => [given.length, { ...(given[0] as object) }, typeof given[1]])).toEqual([
        [2, { userID: 'alice', userSig: 'x' }, 'function'],
      ]);
    });

    test('filling in defaults, in an object of its own', async () => {
      const given = await page.json(`
        const given = Object.freeze({ id: '1', receiver: 'bob' });
        await tencentCloudChat.sendMessage(given);
        return given;`);
      expect(given).toEqual({ id: '1', receiver: 'bob' });
      expect(native.calls[0]).toMatchObject({
        method: 'sendMessage',
        params: { id: '1', receiver: 'bob', groupID: null, priority: 0, onlineUserOnly: false },
      });
    });

    test('filling in defaults inside of parameters, in copies', async () => {
      const given = await page.json(`
        const given = { searchParam: Object.freeze({ keywordList: ['book'] }) };
        await tencentCloudChat.searchCloudMessages(given);
        return given;`);
      expect(given).toEqual({ searchParam: { keywordList: ['book'] } });
      expect(native.calls[0]?.params).toMatchObject({
        searchParam: { keywordList: ['book'], pageSize: 0, userIDList: [] },
      });
    });

    test('with the same defaults for each call, whatever the module does to them', async () => {
      const seen: number[] = [];
      const module = {
        createGroup(params: { memberListMap: string[] }, callback: (ret: object) => void): void {
          seen.push(params.memberListMap.push('spoilt'));
          callback({ code: 0, data: 'group', desc: '' });
        },
      };
      const own = new Page({ tencentCloudChatSDK: module });
      own.script(made[form]);
      own.script(CONNECT);
      const call = `await tencentCloudChat.createGroup({ groupType: 'Work', groupName: 'Book club' });`;
      await own.run(call + call);
      expect(seen).toEqual([1, 1]);
    });

    test.each(['', 'undefined', 'null', '{}'])('without parameters, given (%s)', async (given) => {
      native.answers('getVersion', '7.1');
      expect(await page.json(`return (await tencentCloudChat.getVersion(${given})).data.data`)).toBe('7.1');
      expect(native.calls).toEqual([{ method: 'getVersion', params: {} }]);
    });

    test('by the misspelt name that it has, from either name', async () => {
      await page.run(`
        await tencentCloudChat.getConversationListByConversationIds({ conversationIDList: ['c2c_bob'] });
        await tencentCloudChat.getConversationListByConversaionIds({ conversationIDList: ['c2c_bob'] });`);
      const call = { method: 'getConversationListByConversaionIds', params: { conversationIDList: ['c2c_bob'] } };
      expect(native.calls).toEqual([call, call]);
      expect(
        await page.json(
          'return params.getConversationListByConversaionIds === params.getConversationListByConversationIds',
        ),
      ).toBe(true);
    });

    test('for deleteMessages, which the page leaves out', async () => {
      await page.run(`await tencentCloudChat.deleteMessages({ msgIDs: ['1', '2'] });`);
      expect(native.calls).toEqual([{ method: 'deleteMessages', params: { msgIDs: ['1', '2'] } }]);
    });

    test('with an empty text for the receiver that is not meant, as apps have it', async () => {
      await page.run(`await tencentCloudChat.sendMessage({ id: '1', receiver: 'bob', groupID: '' });`);
      expect(native.calls[0]?.params).toMatchObject({ receiver: 'bob', groupID: '' });
    });

    test('with keys that the reference does not know, and null for what is optional', async () => {
      await page.run(`await tencentCloudChat.login({ userID: 'a', userSig: 'x', extra: [1] });
        await tencentCloudChat.createTextMessage({ text: 'hi' });
        await tencentCloudChat.sendMessage({ id: '1', receiver: 'bob', groupID: null, offlinePushInfo: null });`);
      expect(native.calls.map(({ method }) => method)).toEqual(['login', 'createTextMessage', 'sendMessage']);
      expect(native.calls[0]?.params).toEqual({ userID: 'a', userSig: 'x', extra: [1] });
    });

    test('of this page, and of no other page', async () => {
      const second = new Page({ tencentCloudChatSDK: native.module });
      second.script(made[form]);
      const early = await second.json(
        `return tencentCloudChat.getVersion().catch(({ name, method }) => [name, method])`,
      );
      expect(early).toEqual(['HostError', 'getVersion']);
      second.script(CONNECT);
      await second.run(`await tencentCloudChat.getVersion();`);
      await page.run(`await tencentCloudChat.getVersion();`);
      expect(native.calls).toHaveLength(2);
    });
  });

  describe('resolves', () => {
    test('with the answer, and the very entry of the table beside it', async () => {
      native.answers('getVersion', '7.1.3925');
      const result = await page.json(`
        const answer = await tencentCloudChat.getVersion();
        return { answer, same: answer.type === params.getVersion.response.data, keys: Object.keys(answer) };`);
      expect(result).toEqual({
        answer: { type: { type: 'string', desc: '' }, data: { code: 0, data: '7.1.3925', desc: '' } },
        same: true,
        keys: ['type', 'data'],
      });
    });

    test('with a subtype where the result is a list', async () => {
      const result = await page.json(`
        const answer = await tencentCloudChat.getUsersInfo({ userIDList: ['bob'] });
        return { type: answer.type.type, same: answer.subtype === params.getUsersInfo.response.data.arrayType,
          keys: Object.keys(answer) };`);
      expect(result).toEqual({ type: 'Array', same: true, keys: ['type', 'subtype', 'data'] });
    });

    test('bare for initSDK', async () => {
      native.answers('initSDK', true);
      expect(await page.json(`return tencentCloudChat.initSDK({ sdkAppID: 1400000000 })`)).toEqual({
        code: 0,
        data: true,
        desc: '',
      });
      expect(native.calls[0]?.params).toMatchObject({ sdkAppID: 1400000000, logLevel: 0 });
    });

    test('with the answer of the module as it came', async () => {
      native.on('getVersion', (_, { call }) => call({ code: 0, data: { any: ['thing'] }, desc: 'ok', more: 1 }));
      expect(await page.json(`return (await tencentCloudChat.getVersion()).data`)).toEqual({
        code: 0,
        data: { any: ['thing'] },
        desc: 'ok',
        more: 1,
      });
    });

    test('with what a page shows by JSON, for every method', () => {
      const texts = page.script(`Object.keys(params).map((name) => JSON.stringify(params[name]).length > 2).join()`);
      expect(texts).toMatch(/^(true,?)+$/);
    });
  });
});
