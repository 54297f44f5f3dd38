import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../generator/diagnostics/codes.js';
import type { Finding } from '../../generator/diagnostics/finding.js';
import { docbind, Folder } from './console.js';
import { BROKEN, CLEAN, INFERRED, WARNED } from './pages.js';

const folder = new Folder();

/** The findings' lines for one code: heading, source and caret. */
async function framesOf(page: string, code: string): Promise<readonly string[]> {
  const { out } = await docbind('lint', await folder.put('page.md', page));
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.includes(` ${code}: `));
  return lines.slice(at, at + 3);
}

describe('lint', () => {
  test('of a page that is right', async () => {
    expect(await docbind('lint', await folder.put('page.md', CLEAN))).toEqual({
      code: 0,
      out: 'Nothing found.',
      err: '',
    });
  });

  test.each([
    { page: WARNED, code: 'unreadable-notation', severity: 'warning' },
    { page: BROKEN, code: 'duplicate-section', severity: 'error' },
  ])('exits with 1 for a $severity', async ({ page, code, severity }) => {
    const ran = await docbind('lint', await folder.put('page.md', page));
    expect(ran.code).toBe(1);
    expect(ran.err).toBe('');
    expect(ran.out).toContain(` ${severity} ${code}: `);
    expect(ran.out).toContain(`1 ${severity}`);
    expect(ran.out).toContain('docbind explain-code');
  });

  test('what is only worth knowing is shown on demand, and no failure', async () => {
    const page = await folder.put('page.md', INFERRED);
    const short = await docbind('lint', page);
    expect(short.code).toBe(0);
    expect(short.out).not.toContain('inferred-type: ');
    expect(short.out).toContain('1 info');
    const all = await docbind('lint', '--all', page);
    expect(all.code).toBe(0);
    expect(all.out).toContain('page.md:52:3 info inferred-type: ');
  });
});

describe('the caret', () => {
  const inClass = (line: string): string => CLEAN.replace('  userID: string,\n  level: T_Level,', line);

  test('stands under the column', async () => {
    expect(await framesOf(inClass('  userID: string @@ // x'), 'unreadable-notation')).toEqual([
      'page.md:52:18 warning unreadable-notation: Saw `@@` where a key, a value or a closing bracket was expected.',
      '      userID: string @@ // x',
      '                     ^^',
    ]);
  });

  test('counts a wide character as two columns on the terminal, and one in the place', async () => {
    expect(await framesOf(WARNED, 'unreadable-notation')).toEqual([
      'page.md:52:17 warning unreadable-notation: Saw `@@` where a key, a value or a closing bracket was expected.',
      '      "用户名": string @@ // 名称',
      '                       ^^',
    ]);
  });

  test('is as wide as what it stands under', async () => {
    const frame = await framesOf(inClass('  a: string ＠＠ // x'), 'unreadable-notation');
    expect(frame.slice(1)).toEqual(['      a: string ＠＠ // x', '                ^^^^']);
  });

  test('stands right behind tabs, marks that join, and characters of two units', async () => {
    expect((await framesOf(inClass('\t"e\u0301": string @@'), 'unreadable-notation'))[2]).toBe(
      `     ${' '.repeat(12)}^^`,
    );
    expect((await framesOf(inClass('  "\u{1f600}": string @@'), 'unreadable-notation'))[2]).toBe(
      `      ${' '.repeat(13)}^^`,
    );
  });

  test('is seen though its line is long', async () => {
    const [, shown = '', carets = ''] = await framesOf(
      inClass(`  ${'"名": string, '.repeat(60)}x: string @@`),
      'unreadable-notation',
    );
    expect(shown.length).toBeLessThan(120);
    expect(shown.endsWith('@@')).toBe(true);
    const wide = shown.match(/名/g)?.length ?? 0;
    expect(carets).toBe(`${' '.repeat(shown.length - 2 + wide)}^^`);
  });

  test('and no control character of the page reaches the terminal', async () => {
    const { out } = await docbind(
      'lint',
      await folder.put('page.md', inClass('  "\u001b[31m\u202e": string @@ \u009b')),
    );
    expect(out).toContain('@@');
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });
});

describe('lint --format json', () => {
  test('prints all findings and nothing else', async () => {
    const page = await folder.put('page.md', INFERRED);
    const { code, out, err } = await docbind('lint', '--format', 'json', page);
    expect(code).toBe(0);
    expect(err).toBe('');
    const findings = JSON.parse(out) as readonly Finding[];
    expect(findings.map((finding) => finding.code)).toContain('inferred-type');
    for (const finding of findings) {
      expect(Object.keys(finding).sort()).toEqual(['about', 'code', 'file', 'hint', 'message', 'range', 'severity']);
      expect(finding.file).toBe('page.md');
    }
  });

  test('an empty list where there is nothing', async () => {
    expect(await docbind('lint', '--format', 'json', await folder.put('page.md', CLEAN))).toEqual({
      code: 0,
      out: '[]',
      err: '',
    });
  });

  test('exits as without it', async () => {
    expect((await docbind('lint', '--format', 'json', await folder.put('page.md', BROKEN))).code).toBe(1);
  });

  test('any other format is that of the page', async () => {
    const page = await folder.put('page.txt', CLEAN);
    expect((await docbind('lint', '--format', 'markdown', page)).out).toBe('Nothing found.');
    expect((await docbind('lint', '--format', 'text', page)).out).not.toBe('Nothing found.');
  });
});

describe('lint --coverage', () => {
  test('counts the lines by what became of them', async () => {
    const { code, out } = await docbind('lint', '--coverage', await folder.put('page.md', CLEAN));
    expect(code).toBe(0);
    expect(out).toMatch(/^used +\d+ +\d+\.\d %\nprose +1 +\d+\.\d %\nnot-understood +0 +0\.0 %\n/);
  });

  test('lists what was not understood, and exits with 1', async () => {
    const page = await folder.put('page.md', WARNED);
    const { code, out } = await docbind('lint', '--coverage', page);
    expect(code).toBe(1);
    expect(out).toContain('page.md:52:   "用户名": string @@ // 名称');
    const json = await docbind('lint', '--coverage', '--format', 'json', page);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      prose: 1,
      notUnderstood: [{ line: 52, text: '  "用户名": string @@ // 名称' }],
    });
  });
});

describe('explain-code', () => {
  test.each(Object.keys(FINDING_CODES))('%s', async (code) => {
    const ran = await docbind('explain-code', code);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out.startsWith(`${code} (`)).toBe(true);
  });
});
