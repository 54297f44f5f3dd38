import { describe, expect, it } from 'vitest';
import { readStages } from '../helpers/read.js';

const index = 'a | b |\n--|--|\nlogin | signs a user in |\nlogout | signs the user out |\n\n';
const method = (summary: string, call: string, params = '{userID:string}'): string =>
  `${summary}\n${params}\nsuccess:{\n}\n${call}\n`;

async function methods(text: string): Promise<string[]> {
  const { rawIr } = await readStages(text, 'text');
  return rawIr.methods.map((one) => one.name.value + (one.name.placeholder ? '?' : ''));
}

describe('a method without a heading', () => {
  it.each([
    ['is called as its example calls it', method('x', 'chat.login({userID:""})'), ['login']],
    ['is called as the index says what it says', index + method('signs a user in', ''), ['login']],
    [
      'is called by the index and its summary where the example has a slip',
      index + method('signs a user in', 'chat.logni({userID:""})'),
      ['login'],
    ],
    ['is called by the last of several calls', method('x', 'chat.init();\nchat.login({userID:""})'), ['login']],
    ['is not called by what only prints', method('x', 'console.log(1);'), ['unnamedMethod1?']],
    ['has a name made up where nothing tells it', method('x', ''), ['unnamedMethod1?']],
    [
      'does not take what another one needs more',
      method('x', 'chat.login({userID:""})') + method('y', 'chat.login({group:""})', '{group:string}'),
      ['login', 'unnamedMethod1?'],
    ],
  ])('%s', async (_, text, want) => {
    expect(await methods(text)).toEqual(want);
  });

  it('is called as in an earlier model that knows its parameters', async () => {
    const { rawIr: prior } = await readStages(method('x', 'chat.login({userID:""})'), 'text');
    const { rawIr } = await readStages(method('x', ''), 'text', prior);
    expect(rawIr.methods.map((one) => one.id)).toEqual(['method:login']);
    expect(rawIr.methods[0]?.name.votes[0]?.by).toBe('prior');
  });

  it('is told with what to do', async () => {
    const { findings } = await readStages(method('x', ''), 'text');
    const [lost] = findings.filter((finding) => finding.code === 'name-lost' && finding.message.includes('method'));
    expect(lost?.hint).toContain('--prior');
    expect(lost?.range?.line).toBe(1);
  });
});

describe('a type without a heading', () => {
  const page = `${method('x', 'chat.login({role:1})', '{role:int, // 参考[enum] T_UserRole\nuser:{TUserInfo}}')}roles\n{\nT_USER_ROLE_NONE = 0,\nT_USER_ROLE_ADMIN = 1\n}\nthe user\n{\nuserName:string,\nuserInfo:string\n}\n`;

  it('is called by the name that uses of it and its members have in common', async () => {
    const { rawIr } = await readStages(page, 'text');
    expect(rawIr.enums.map((one) => one.name.value)).toEqual(['T_UserRole']);
    expect(rawIr.classes.map((one) => one.name.value)).toEqual(['TUserInfo']);
  });
});
