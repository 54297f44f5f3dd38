import { describe, expect, test } from 'vitest';
import { docbind, Folder } from '../cli/console.js';
import { CLEAN } from '../cli/pages.js';

const folder = new Folder();
const put = (name: string, text: string): Promise<string> => folder.put(name, text);

const AGREES = 'class:TUser/field:userID\ttype\tstring\nclass:TUser/field:level\ttype\tnumber\n';
const DISAGREES = AGREES.replace('number', 'boolean');
const ACCEPTED = 'witness: other\naccepted:\n  - { id: class:TUser/field:level, key: type, why: It is a slip. }\n';

describe('lint --witness', () => {
  test('of a witness that agrees', async () => {
    const ran = await docbind('lint', await put('page.md', CLEAN), '--witness', await put('other.tsv', AGREES));
    expect(ran).toEqual({ code: 0, out: 'Nothing found.', err: '' });
  });

  test('shows the line of the witness, and fails', async () => {
    const ran = await docbind('lint', await put('page.md', CLEAN), '--witness', await put('other.tsv', DISAGREES));
    expect(ran.code).toBe(1);
    expect(ran.out.split('\n')).toEqual([
      'other.tsv:2:1 warning witness-disagrees: `class:TUser/field:level`, `type`: the witness has `boolean`, the model has `T_Level`.',
      '    class:TUser/field:level type boolean',
      `    ${'^'.repeat(36)}`,
      '1 warning. Explain a code with docbind explain-code CODE.',
    ]);
  });

  test('of several witnesses', async () => {
    const both = ['--witness', await put('other.tsv', DISAGREES), '--witness', await put('third.tsv', 'x\n')];
    const ran = await docbind('lint', await put('page.md', CLEAN), ...both);
    expect(ran.out).toContain('other.tsv:2:1 warning witness-disagrees: ');
    expect(ran.out).toContain('third.tsv:1:1 error witness-line: ');
    expect(ran.code).toBe(1);
  });

  test('prints as JSON with the rest', async () => {
    const page = await put('page.md', CLEAN);
    const ran = await docbind('lint', page, '--format', 'json', '--witness', await put('other.tsv', DISAGREES));
    expect(JSON.parse(ran.out)).toMatchObject([{ code: 'witness-disagrees', file: 'other.tsv', range: { line: 2 } }]);
  });

  test('of a file that is not there', async () => {
    const ran = await docbind('lint', await put('page.md', CLEAN), '--witness', folder.path('gone.tsv'));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('there is no such file');
  });
});

describe('lint --accepted', () => {
  test('says nothing of what is accepted, unless asked', async () => {
    const page = await put('page.md', CLEAN);
    const witness = ['--witness', await put('other.tsv', DISAGREES), '--accepted', await put('a.yaml', ACCEPTED)];
    expect(await docbind('lint', page, ...witness)).toEqual({
      code: 0,
      out: '1 info. Explain a code with docbind explain-code CODE.',
      err: '',
    });
    const all = await docbind('lint', page, '--all', ...witness);
    expect(all.code).toBe(0);
    expect(all.out).toContain('other.tsv:2:1 info witness-accepted: ');
    expect(all.out).toContain('Accepted: It is a slip.');
  });

  test('fails for an entry that is about nothing, and shows it', async () => {
    const page = await put('page.md', CLEAN);
    const witness = ['--witness', await put('other.tsv', AGREES), '--accepted', await put('a.yaml', ACCEPTED)];
    const ran = await docbind('lint', page, ...witness);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('a.yaml:3:5 error accepted-idle: `class:TUser/field:level`, `type`: ');
    expect(ran.out).toContain('    - { id: class:TUser/field:level, key: type, why: It is a slip. }');
  });

  test('fails without its witness', async () => {
    const ran = await docbind('lint', await put('page.md', CLEAN), '--accepted', await put('a.yaml', ACCEPTED));
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('a.yaml:1:1 error accepted-idle: The witness `other` was not given.');
    expect(ran.out).toContain('hint: Pass other.tsv with --witness, or leave a.yaml out.');
  });
});
