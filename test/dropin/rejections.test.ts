import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NativeDouble } from '../hosts/native-double.js';
import { vocabularyOf } from '../hosts/vocabulary.js';
import { Page, scripts, type Scripts } from './page.js';

let made: Scripts;
beforeAll(async () => {
  made = await scripts();
}, 120_000);

const CONNECT = `tencentCloudChat.initTencentCloudChat(api.require('tencentCloudChatSDK'));`;

describe.each(['plain', 'minified'] as const)('the %s script', (form) => {
  let native: NativeDouble;
  let page: Page;
  beforeEach(() => {
    native = new NativeDouble(vocabularyOf(made.ir));
    page = new Page({ tencentCloudChatSDK: native.module });
    page.script(made[form]);
    page.script(CONNECT);
  });

  /** Runs a call that fails, and gives what a page reads from the error. */
  function failed<Wanted>(call: string, read: string): Promise<Wanted> {
    return page.json(`return ${call}.then(() => 'it did not fail', (error) => (${read}));`);
  }

  describe('rejects', () => {
    test('wrong parameters, without asking the module', async () => {
      const read = `{ error: error.error, required: error.required, same: error.param === params.initSDK.param,
        is: error instanceof Error, method: error.method, name: error.name, message: error.message }`;
      expect(await failed(`tencentCloudChat.initSDK({ logLevel: 99 })`, read)).toEqual({
        error: 'sdkAppID is required',
        required: ['sdkAppID'],
        same: true,
        is: true,
        method: 'initSDK',
        name: 'ParameterError',
        message:
          'initSDK was called with wrong parameters: sdkAppID: expected a number, got nothing; ' +
          'logLevel: expected a value of V2TIM_Log (0, 3, 4, 5, 6), got the number 99',
      });
      expect(native.calls).toEqual([]);
    });

    const WRONG: readonly (readonly [call: string, error: string, paths: readonly string[]])[] = [
      [`login()`, 'userID is required', ['userID', 'userSig']],
      [`login(null)`, 'userID is required', ['userID', 'userSig']],
      [`login({ userID: 1, userSig: 'x' })`, 'userID: expected a string, got the number 1', ['userID']],
      [`login({ userID: null, userSig: 'x' })`, 'userID: expected a string, got null', ['userID']],
      [`login('alice')`, 'the parameters: expected an object, got a string', ['']],
      [
        `getUsersInfo({ userIDList: ['a', 1] })`,
        'userIDList[1]: expected a string, got the number 1',
        ['userIDList[1]'],
      ],
      [
        `sendMessage({ id: '1', groupID: '' })`,
        'the parameters: expected at least one of receiver, groupID, got 0',
        [''],
      ],
    ];
    test.each(WRONG)('%s', async (call, error, paths) => {
      const read = `{ error: error.error, paths: error.violations.map(({ path }) => path) }`;
      expect(await failed(`tencentCloudChat.${call}`, read)).toEqual({ error, paths });
      expect(native.calls).toEqual([]);
    });

    test('a misspelt key with what was perhaps meant', async () => {
      const hint = await failed(`tencentCloudChat.login({ userId: 'a', userSig: 'x' })`, `error.violations[0].hint`);
      expect(hint).toBe('you passed "userId": did you mean userID?');
    });

    const FAILED: readonly (readonly [title: string, ret: unknown, err: unknown, want: object])[] = [
      ['an err', undefined, { code: 6014, desc: 'not logged in' }, { code: 6014, desc: 'not logged in' }],
      ['an err beside an answer', { code: 0 }, { code: 6014, desc: 'no' }, { code: 6014, desc: 'no' }],
      ['an err with msg', undefined, { code: 1, msg: 'bad' }, { code: 1, desc: 'bad' }],
      ['another code', { code: 10007, data: null, desc: 'no right' }, undefined, { code: 10007, desc: 'no right' }],
      ['another code and null', { code: -5, desc: '' }, null, { code: -5, desc: '' }],
    ];
    test.each(FAILED)('%s', async (_, ret, err, want) => {
      native.on('logout', (_params, { call }) => call(ret, err));
      const read = `{ code: error.code, desc: error.desc, method: error.method, is: error instanceof Error }`;
      expect(await failed('tencentCloudChat.logout()', read)).toEqual({ ...want, method: 'logout', is: true });
    });

    test('known codes with what they mean', async () => {
      native.refuses('logout', 6014, 'not logged in');
      const meaning = await failed<string>('tencentCloudChat.logout()', 'error.meaning');
      expect(made.ir.errorCodes.find(({ code }) => code === '6014')?.description).toContain(meaning);
    });

    test('errors that a page can show by JSON', async () => {
      native.refuses('logout', 6014, 'not logged in');
      expect(await failed('tencentCloudChat.logout()', 'error')).toMatchObject({
        name: 'CallError',
        method: 'logout',
        code: 6014,
        desc: 'not logged in',
      });
      expect(await failed('tencentCloudChat.login({})', 'error')).toMatchObject({
        error: 'userID is required',
        required: ['userID', 'userSig'],
        param: { userID: { type: 'string', required: true }, userSig: { type: 'string', required: true } },
      });
    });

    test('calls to a module that lacks the method, or before there is a module', async () => {
      native.lacks('getVersion');
      const read = `[error instanceof Error, error.name, error.method]`;
      expect(await failed('tencentCloudChat.getVersion()', read)).toEqual([true, 'HostError', 'getVersion']);
      page.script(made[form]);
      expect(await failed('tencentCloudChat.getVersion()', read)).toEqual([true, 'HostError', 'getVersion']);
    });
  });
});
