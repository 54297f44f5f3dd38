import { describe, expect, test } from 'vitest';
import { factLines } from '../../generator/facts/facts.js';
import { readPage } from '../../generator/pipeline.js';
import { docbind, Folder } from './console.js';
import { CLEAN, INFERRED, WARNED } from './pages.js';

const folder = new Folder();

describe('facts', () => {
  test.each([CLEAN, WARNED, INFERRED])('prints the lines and nothing else, whatever is found', async (text) => {
    const { ir, rawIr } = await readPage({ name: 'page.md', text });
    const page = await folder.put('page.md', text);
    expect(await docbind('facts', page)).toEqual({ code: 0, out: factLines(ir).join('\n'), err: '' });
    expect(await docbind('facts', '--raw', page)).toEqual({ code: 0, out: factLines(rawIr).join('\n'), err: '' });
  });

  test('each line is an id, a key and a value, sorted by code unit', async () => {
    const { out } = await docbind('facts', await folder.put('page.md', CLEAN));
    const lines = out.split('\n');
    expect(lines).toContain('method:login/param:level\tdefault\t1');
    expect(lines).toContain('enum:T_Level/member:T_LEVEL_HIGH\tvalue\t1');
    for (const line of lines) expect(line).toMatch(/^[^\t]+\t[^\t]+\t[^\t]+$/);
    expect([...lines].sort()).toEqual(lines);
  });

  test('--raw leaves out what was concluded', async () => {
    const page = await folder.put('page.md', INFERRED);
    expect((await docbind('facts', page)).out).toContain('class:TUser/field:userID\ttype\tboolean');
    expect((await docbind('facts', '--raw', page)).out).toContain('class:TUser/field:userID\ttype\tunknown');
  });
});

describe('inspect', () => {
  test('prints an outline', async () => {
    const { code, out, err } = await docbind('inspect', await folder.put('page.md', CLEAN));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('module ChatManager (1 methods)');
    expect(out).toContain('  login(userID: string, level?: T_Level = 1): TUser');
    expect(out).toContain('  T_LEVEL_LOW = 0');
  });

  test('--json prints the model and nothing else', async () => {
    const { ir } = await readPage({ name: 'page.md', text: CLEAN });
    const { code, out, err } = await docbind('inspect', '--json', await folder.put('page.md', CLEAN));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(ir);
  });
});

describe('print', () => {
  test('leaves the sentences of a page out unless asked for them', async () => {
    const page = await folder.put('page.md', CLEAN);
    const silent = await docbind('print', page);
    expect(silent).toMatchObject({ code: 0, err: '' });
    expect(silent.out).toMatch(/^---\ndocbind: 1\n---\n/);
    expect(silent.out).not.toContain('Logs a user in.');
    expect(silent.out).not.toContain('quiet');
    const full = await docbind('print', '--prose', page);
    expect(full.out).toContain('Logs a user in.');
    expect(full.out).toContain('quiet');
  });

  test('a page in the house form is printed as it is, sentences and all', async () => {
    const { out } = await docbind('print', '--prose', await folder.put('page.md', CLEAN));
    const again = await docbind('print', await folder.put('house.md', `${out}\n`));
    expect(again.out).toBe(out);
  });
});
