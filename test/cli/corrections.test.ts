import { describe, expect, test } from 'vitest';
import { docbind, Folder, type Ran } from './console.js';
import { BROKEN, CLEAN } from './pages.js';

const folder = new Folder();

const LEVEL = 'method:login/param:level';

function fileOf(...entries: readonly string[]): string {
  const item = (entry: string): string => `  - ${entry}\n    why: So.\n    evidence: [{ page: 18, shows: level }]\n`;
  return `page: Chat\ncorrections:\n${entries.map(item).join('')}`;
}

const RIGHT = fileOf(`id: '${LEVEL}'\n    op: set\n    key: default\n    expect: 1\n    to: 0`);
const RENAMED = fileOf("id: 'class:TUser'\n    op: rename\n    to: TPerson");
const FIXED = RIGHT.replace('expect: 1', 'expect: 0').replace('to: 0', 'to: 1');
const CONFLICT = RIGHT.replace('expect: 1', 'expect: 2').replace('to: 0', 'to: 3');

async function run(command: string, corrections: readonly string[], ...more: readonly string[]): Promise<Ran> {
  const page = await folder.put('page.md', CLEAN);
  const files = await Promise.all(corrections.map((text, index) => folder.put(`c${index}.yaml`, text)));
  const input = command === 'generate' ? ['--spec', page, '--out', folder.path('out')] : [page];
  return docbind(command, ...input, ...files.flatMap((file) => ['--corrections', file]), ...more);
}

const FRAME = [
  'c0.yaml:3:5 error correction-conflicts: `method:login/param:level`, `default`: the page has `1`, where the correction expects `2`.',
  "      - id: 'method:login/param:level'",
  '        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  '    hint: Look at the page again: adapt `expect` and `to`, or remove the correction.',
];

describe('a correction that applies', () => {
  test.each(['facts', 'print', 'inspect', 'lint'])('goes into what %s prints', async (command) => {
    const plain = await run(command, []);
    const ran = await run(command, [RIGHT, RENAMED]);
    expect([plain.code, ran.code, ran.err]).toEqual([0, 0, '']);
    if (command === 'lint') expect(ran.out).toBe('Nothing found.');
    else {
      expect(ran.out).not.toBe(plain.out);
      expect(ran.out).toContain('TPerson');
      expect(ran.out).not.toContain('TUser');
    }
  });

  test('goes into the binding', { timeout: 60_000 }, async () => {
    expect(await run('generate', [RIGHT, RENAMED])).toMatchObject({ code: 0, err: '' });
    const files = (await folder.files('out')) ?? {};
    expect(files['typescript/src/classes.ts']).toContain('TPerson');
    // The docs tell what stood on the page.
    const binding = Object.keys(files).filter((path) => path.startsWith('typescript/'));
    expect(binding.filter((path) => files[path]?.includes('TUser'))).toEqual([]);
  });

  test('is in the model that inspect --json prints, with what was there', async () => {
    const { code, out } = await run('inspect', [RIGHT], '--json');
    expect(code).toBe(0);
    const { methods } = JSON.parse(out) as { methods: { params: { default: unknown }[] }[] };
    expect(methods[0]?.params[1]?.default).toEqual({
      value: 0,
      from: { kind: 'corrected', was: '1', why: 'So.', spans: [{ line: 16, column: 32, endLine: 16, endColumn: 41 }] },
    });
  });

  test('is not in what the page itself says', async () => {
    const raw = await run('facts', [], '--raw');
    expect(await run('facts', [RIGHT, RENAMED], '--raw')).toEqual(raw);
    expect(await run('facts', [CONFLICT], '--raw')).toEqual(raw);
  });

  test('is followed by the files behind its own', async () => {
    const again = RENAMED.replace('TUser', 'TPerson').replace('to: TPerson', 'to: THuman');
    const { code, out } = await run('facts', [RENAMED, again]);
    expect(code).toBe(0);
    expect(out).toContain('THuman');
    expect((await run('facts', [again, RENAMED])).err).toContain('c0.yaml:3:5 error correction-dead: ');
  });
});

describe('a correction that does not', () => {
  test.each(['facts', 'print', 'inspect'])('is shown by %s beside what it prints', async (command) => {
    const plain = await run(command, []);
    const ran = await run(command, [CONFLICT]);
    expect([ran.code, ran.out]).toEqual([1, plain.out]);
    expect(ran.err.split('\n')).toEqual(FRAME);
  });

  test('is a finding of lint', async () => {
    const { code, out, err } = await run('lint', [CONFLICT]);
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n')).toEqual([...FRAME, '1 error. Explain a code with docbind explain-code CODE.']);
  });

  test('is one in JSON, with the file and the place', async () => {
    const { out } = await run('lint', [RIGHT, CONFLICT], '--format', 'json');
    expect(JSON.parse(out)).toMatchObject([
      { code: 'correction-conflicts', severity: 'error', file: 'c1.yaml', about: LEVEL, range: { line: 3, column: 5 } },
    ]);
  });

  test.each([
    ['fixed', FIXED],
    ['conflicts', CONFLICT],
    ['dead', RIGHT.replace(LEVEL, 'method:logout')],
    ['invalid', RIGHT.replace('key: default', 'key: type')],
    ['invalid', RIGHT.replace('op: set', 'op: put')],
    ['invalid', RIGHT.replace('why: So.', 'why: "So.')],
    ['invalid', ''],
  ])('writes nothing (%s)', { timeout: 60_000 }, async (state, text) => {
    const failed = await run('generate', [RENAMED, text]);
    expect([failed.code, failed.out]).toEqual([1, '']);
    expect(failed.err).toMatch(new RegExp(`^c1\\.yaml:\\d+:\\d+ error correction-${state}: `));
    expect(failed.err).toMatch(/\nNothing was written: \d+ errors?\.$/);
    expect(await folder.files('out')).toBeNull();
  });

  test('leaves the folder as it was', { timeout: 60_000 }, async () => {
    await run('generate', [RIGHT]);
    const files = await folder.files('out');
    expect((await run('generate', [CONFLICT])).code).toBe(1);
    expect(await folder.files('out')).toEqual(files);
    expect((await run('generate', [CONFLICT], '--check')).code).toBe(1);
    expect((await run('generate', [RIGHT], '--check')).code).toBe(0);
    expect((await run('generate', [], '--check')).code).toBe(1);
  });
});

test('errors of the corrections come first, and those of the page keep their frame', async () => {
  const page = await folder.put('page.md', BROKEN);
  const { out } = await docbind('lint', page, '--corrections', await folder.put('c0.yaml', CONFLICT));
  const lines = out.split('\n');
  expect(lines.slice(0, 2)).toEqual(FRAME.slice(0, 2));
  expect(lines.slice(4, 6)).toEqual([
    expect.stringMatching(/^page\.md:57:1 error duplicate-section: /),
    '    ### TUser',
  ]);
});

test('an open question is worth knowing, and no failure', async () => {
  const text = `page: Chat\ncorrections: []\nopen:\n  - { id: '${LEVEL}', question: Is it so? }\n`;
  expect(await run('lint', [text])).toMatchObject({ code: 0, out: expect.stringContaining('1 info') as string });
  const { code, out } = await run('lint', [text], '--all');
  expect(code).toBe(0);
  expect(out).toContain(`c0.yaml:4:5 info open-question: \`${LEVEL}\`: Is it so?`);
});

test.each(['facts', 'print', 'inspect', 'lint', 'generate'])('%s needs the file to be there', async (command) => {
  const ran = await run(command, [], '--corrections', folder.path('none.yaml'));
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toBe(`Cannot read ${folder.path('none.yaml')}: there is no such file.`);
});
