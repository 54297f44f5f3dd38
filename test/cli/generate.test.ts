import { mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { docbind, Folder, type Ran } from './console.js';
import { BROKEN, CLEAN, NO_REFERENCE, WARNED } from './pages.js';

const folder = new Folder();

async function generate(page: string, ...more: readonly string[]): Promise<Ran> {
  const spec = await folder.put('page.md', page);
  return docbind('generate', '--spec', spec, '--out', folder.path('out'), ...more);
}

describe('generate', { timeout: 60_000 }, () => {
  test('writes the binding, and only what changed when run again', async () => {
    const first = await generate(CLEAN);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('1 methods, 1 enums, 1 classes, 0 listeners.');
    const files = await folder.files('out');
    expect(Object.keys(files ?? {})).toContain('.docbind.json');
    expect(files?.['typescript/src/client.ts']).toContain('login');

    const second = await generate(CLEAN);
    expect(second.out).toContain(' 0 new, 0 changed, 0 removed.');
    expect(await folder.files('out')).toEqual(files);

    const third = await generate(CLEAN.replaceAll('T_LEVEL_HIGH', 'T_LEVEL_LOUD'));
    expect(third.out).toMatch(/ 0 new, [1-9]\d* changed, 0 removed\./);
    const changed = await folder.files('out');
    expect(Object.keys(changed ?? {})).toEqual(Object.keys(files ?? {}));
    expect(changed?.['typescript/src/enums.ts']).toContain('T_LEVEL_LOUD');
  });

  test('gives the same bytes in another folder', async () => {
    const spec = await folder.put('page.md', CLEAN);
    await docbind('generate', '--spec', spec, '--out', folder.path('one'));
    await docbind('generate', '--spec', spec, '--out', folder.path('two', 'deep'));
    expect(await folder.files('two/deep')).toEqual(await folder.files('one'));
  });

  test('only the target that was asked for', async () => {
    const { code } = await generate(CLEAN, '--target', 'typescript');
    expect(code).toBe(0);
    const files = Object.keys((await folder.files('out')) ?? {});
    expect(files.filter((file) => !file.startsWith('typescript/'))).toEqual(['.docbind.json']);
  });

  test('counts what is worth a look, and goes on', async () => {
    const { code, out } = await generate(WARNED);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ warnings?.*: see docbind lint .*page\.md/);
  });

  test('tells of each type that stays unknown, and why', async () => {
    const { code, out } = await generate(CLEAN.replace('data: TUser,', 'data: ,'));
    expect(code).toBe(0);
    expect(out).toContain('typescript: method:login/result: the page does not say what it is; typed unknown');
    expect((await generate(CLEAN)).out).not.toContain('unknown');
  });

  test('--verbose tells how long each stage took', async () => {
    const { out } = await generate(CLEAN, '--verbose');
    for (const stage of ['source', 'read', 'names', 'build', 'infer', 'checks', 'typescript', 'write'])
      expect(out).toMatch(new RegExp(`\\b${stage} \\d+ ms`));
  });

  test('takes names from an earlier page', async () => {
    const prior = await folder.put('earlier.md', CLEAN);
    expect(await generate(CLEAN, '--prior', prior)).toMatchObject({ code: 0 });
  });
});

describe('generate --check', { timeout: 60_000 }, () => {
  test('says nothing of a folder that is as it should be, and writes nothing', async () => {
    await generate(CLEAN);
    const files = await folder.files('out');
    expect(await generate(CLEAN, '--check')).toMatchObject({ code: 0, err: '' });
    expect(await folder.files('out')).toEqual(files);
  });

  test('lists what is missing, and does not make the folder', async () => {
    const { code, out, err } = await generate(CLEAN, '--check');
    expect(code).toBe(1);
    expect(out).toContain('missing: typescript/src/client.ts');
    expect(err).toContain('is not what would be written');
    expect(await folder.files('out')).toBeNull();
  });

  test('lists what differs and what is stale', async () => {
    await generate(CLEAN);
    await folder.put('out/typescript/src/enums.ts', '// edited\n');
    const manifest = JSON.parse((await folder.files('out'))?.['.docbind.json'] ?? '{}') as {
      targets: { typescript: string[] };
    };
    manifest.targets.typescript.push('typescript/old.ts');
    await folder.put('out/.docbind.json', JSON.stringify(manifest));
    await folder.put('out/typescript/old.ts', '');
    const files = await folder.files('out');
    const { code, out } = await generate(CLEAN, '--check');
    expect(code).toBe(1);
    expect(out.split('\n').sort()).toEqual([
      'differs: .docbind.json',
      'differs: typescript/src/enums.ts',
      'stale: typescript/old.ts',
    ]);
    expect(await folder.files('out')).toEqual(files);
  });
});

describe('a run that fails leaves the folder as it was', { timeout: 60_000 }, () => {
  test.each([
    { why: 'the page has errors', page: BROKEN, code: 1, says: 'Nothing was written: 1 error.' },
    { why: 'the page is no reference', page: NO_REFERENCE, code: 2, says: 'no-reference' },
    { why: 'the page is empty', page: '', code: 2, says: 'empty-page' },
  ])('$why', async ({ page, code, says }) => {
    await generate(CLEAN);
    const files = await folder.files('out');
    const failed = await generate(page);
    expect(failed.code).toBe(code);
    expect(failed.err).toContain(says);
    expect(await folder.files('out')).toEqual(files);
  });

  test('errors of the page are shown with their place', async () => {
    const { code, out, err } = await generate(BROKEN);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('page.md:57:1 error duplicate-section: ');
    expect(err).not.toContain('There is more');
    expect(await folder.files('out')).toBeNull();
  });

  test('what they may follow from is counted, and where to read it is told', async () => {
    const { code, err } = await generate(BROKEN.replace('  other: string,\n}', '  other: string,'));
    expect(code).toBe(1);
    expect(err).toMatch(/\nThere is more: \d+ warnings?, see docbind lint .*page\.md\nNothing was written: /);
  });

  test('a file of somebody else stands in the way', async () => {
    await folder.put('out/typescript/src/client.ts', 'mine\n');
    await folder.put('out/notes.txt', 'mine too\n');
    const files = await folder.files('out');
    const { code, err } = await generate(CLEAN);
    expect(code).toBe(2);
    expect(err).toContain('typescript/src/client.ts');
    expect(err).not.toContain('notes.txt');
    expect(await folder.files('out')).toEqual(files);
  });

  test.each(['{', '{"version":9}', '{"version":1,"targets":{"typescript":["../page.md"]}}'])(
    'the list of files is not what docbind wrote: %s',
    async (manifest) => {
      await folder.put('out/.docbind.json', manifest);
      const { code, err } = await generate(CLEAN);
      expect(code).toBe(2);
      expect(err).not.toBe('');
      expect(await folder.files('out')).toEqual({ '.docbind.json': manifest });
      expect((await folder.files('.'))?.['page.md']).toBe(CLEAN);
    },
  );

  test('a file stands where the folder would go', async () => {
    await folder.put('out', 'mine\n');
    const { code, err } = await generate(CLEAN);
    expect(code).toBe(2);
    expect(err).toContain('out');
    expect((await folder.files('.'))?.['out']).toBe('mine\n');
  });

  test('a folder stands where a file would go', async () => {
    await mkdir(folder.path('out/typescript/src/client.ts'), { recursive: true });
    await folder.put('out/typescript/src/client.ts/mine.txt', 'mine\n');
    const { code, err } = await generate(CLEAN);
    expect(code).toBe(2);
    expect(err).toContain('client.ts');
    expect(await folder.files('out')).toEqual({ 'typescript/src/client.ts/mine.txt': 'mine\n' });
  });
});
