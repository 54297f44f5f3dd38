import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MANIFEST, ManifestError } from '../../generator/writer/manifest.js';
import { UnsafePathError } from '../../generator/writer/paths.js';
import { DuplicateFileError, type Production } from '../../generator/writer/plan.js';
import { check, ForeignFilesError, write } from '../../generator/writer/write.js';

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docbind-writer-'));
  out = join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function production(target: string, files: Readonly<Record<string, string>>): Production {
  return { target, files: Object.entries(files).map(([path, content]) => ({ path, content })) };
}

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), content);
}

/** Everything in the folder: files with their text, and empty folders. */
async function tree(root = out): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(root.length + 1).replaceAll('\\', '/');
    if (entry.isFile()) found[path] = await readFile(full, 'utf8');
    else if (entry.isDirectory() && (await readdir(full)).length === 0) found[`${path}/`] = '';
  }
  return found;
}

const manifest = (targets: object): string => `${JSON.stringify({ version: 1, targets }, null, 2)}\n`;

describe('write', () => {
  test('makes the folder, and lists what it owns', async () => {
    expect(
      await write(out, [production('b', { 'b/z.ts': 'z', 'b/a.ts': 'a' }), production('a', { 'x/y/z': '' })]),
    ).toEqual({
      created: [MANIFEST, 'b/a.ts', 'b/z.ts', 'x/y/z'],
      updated: [],
      removed: [],
    });
    expect(await tree()).toEqual({
      [MANIFEST]: manifest({ a: ['x/y/z'], b: ['b/a.ts', 'b/z.ts'] }),
      'b/a.ts': 'a',
      'b/z.ts': 'z',
      'x/y/z': '',
    });
  });

  test('touches only what changed', async () => {
    await write(out, [production('t', { same: '1', other: '1' })]);
    const before = await stat(join(out, 'same'));
    const listBefore = await stat(join(out, MANIFEST));
    const written = await write(out, [production('t', { same: '1', other: '2' })]);
    expect(written).toEqual({ created: [], updated: ['other'], removed: [] });
    expect((await stat(join(out, 'same'))).ino).toBe(before.ino);
    expect((await stat(join(out, MANIFEST))).ino).toBe(listBefore.ino);
  });

  test('removes what it no longer produces, with the folders that leaves empty', async () => {
    await write(out, [production('t', { 'a/b/c': '1', 'a/d': '1', 'e/f': '1' })]);
    await put('e/mine', 'x');
    expect((await write(out, [production('t', { 'a/d': '1' })])).removed).toEqual(['a/b/c', 'e/f']);
    expect(await tree()).toEqual({ [MANIFEST]: manifest({ t: ['a/d'] }), 'a/d': '1', 'e/mine': 'x' });
  });

  test('leaves other targets alone', async () => {
    await write(out, [production('a', { 'a/1': '' }), production('b', { 'b/1': '' })]);
    await write(out, [production('a', {})]);
    expect(await tree()).toEqual({ [MANIFEST]: manifest({ a: [], b: ['b/1'] }), 'b/1': '' });
  });

  test('lets a file move from one target to another', async () => {
    await write(out, [production('a', { f: '1' })]);
    await write(out, [production('a', {}), production('b', { f: '2' })]);
    expect(await tree()).toEqual({ [MANIFEST]: manifest({ a: [], b: ['f'] }), f: '2' });
  });

  test('takes a file over that already is what it would write', async () => {
    await put('f', 'same');
    expect((await write(out, [production('t', { f: 'same' })])).created).toEqual([MANIFEST]);
  });

  test('repairs its own files', async () => {
    await write(out, [production('t', { f: '1', g: '1' })]);
    await put('f', 'edited');
    await rm(join(out, 'g'));
    expect(await write(out, [production('t', { f: '1', g: '1' })])).toEqual({
      created: ['g'],
      updated: ['f'],
      removed: [],
    });
  });

  test('does not overwrite what is not its own', async () => {
    await put('f', 'mine');
    await put('g', 'mine');
    const attempt = write(out, [production('t', { f: '1', g: '1', h: '1' })]);
    await expect(attempt).rejects.toThrow(ForeignFilesError);
    await expect(attempt).rejects.toThrow(/f, g\. Move them away/);
    expect(await tree()).toEqual({ f: 'mine', g: 'mine' });
  });
});

describe('a path', () => {
  test.each([
    '',
    '/etc/x',
    '../x',
    'a/../../x',
    'a/./b',
    'a//b',
    'a/',
    'a\\..\\x',
    'C:/x',
    'a\0b',
    MANIFEST,
    '.DOCBIND.JSON',
  ])('such as %j is refused', async (path) => {
    await expect(write(out, [production('t', { [path]: 'x' })])).rejects.toThrow(UnsafePathError);
    await expect(tree(folder)).resolves.toEqual({});
  });

  test('through a link that leads out is refused', async () => {
    await mkdir(join(folder, 'elsewhere'));
    await mkdir(out);
    await symlink(join(folder, 'elsewhere'), join(out, 'link'));
    await expect(write(out, [production('t', { 'link/x': '1' })])).rejects.toThrow(UnsafePathError);
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
  });

  test('that two files share is refused', async () => {
    const both = [production('a', { 'x/F': '1' }), production('b', { 'x/f': '1' })];
    await expect(write(out, both)).rejects.toThrow(DuplicateFileError);
    await write(out, [production('a', { f: '1' })]);
    await expect(write(out, [production('b', { f: '1' })])).rejects.toThrow('Both a and b produce f.');
  });

  test('where a folder stands is refused', async () => {
    await mkdir(join(out, 'f'), { recursive: true });
    await expect(write(out, [production('t', { f: '1' })])).rejects.toThrow(/not a plain file/);
  });
});

describe('a list of files', () => {
  test.each([
    ['that is no JSON', '{'],
    ['of another version', '{"version":2,"targets":{}}'],
    ['without targets', '{"version":1}'],
    ['with a broken target', '{"version":1,"targets":{"t":[1]}}'],
  ])('%s is refused', async (_, text) => {
    await put(MANIFEST, text);
    await expect(write(out, [production('t', { f: '1' })])).rejects.toThrow(ManifestError);
    expect(await tree()).toEqual({ [MANIFEST]: text });
  });

  test('cannot make docbind remove files outside of the folder', async () => {
    await writeFile(join(folder, 'precious'), 'x');
    await put(MANIFEST, manifest({ t: ['../precious'] }));
    await expect(write(out, [production('t', {})])).rejects.toThrow(UnsafePathError);
    expect(await readFile(join(folder, 'precious'), 'utf8')).toBe('x');
  });
});

describe('a run that fails', () => {
  const before = [production('t', { 'a/same': '1', 'a/changed': '1', 'a/gone': '1' })];
  const after = { 'a/same': '1', 'a/changed': '2', 'new/deep/file': '2' };

  test('while contents are staged leaves all as it was', async () => {
    await write(out, before);
    await put('z', 'a file where a folder is needed');
    const was = await tree();
    await expect(write(out, [production('t', { ...after, 'z/file': '2' })])).rejects.toThrow();
    expect(await tree()).toEqual(was);
  });

  test('while files are renamed leaves all as it was', async () => {
    await write(out, before);
    const was = await tree();
    // Once there is a folder `new` for the deep file, no file can be renamed to it; by then all else has happened.
    await expect(write(out, [production('t', { ...after, new: '2' })])).rejects.toThrow();
    expect(await tree()).toEqual(was);
  });
});

describe('check', () => {
  test('tells what differs and writes nothing', async () => {
    await write(out, [production('t', { same: '1', changed: '1', lost: '1', old: '1' })]);
    await put('foreign', 'mine');
    await rm(join(out, 'lost'));
    const was = await tree();
    expect(
      await check(out, [production('t', { same: '1', changed: '2', lost: '1', foreign: '1', fresh: '1' })]),
    ).toEqual([
      { path: MANIFEST, kind: 'differs' },
      { path: 'changed', kind: 'differs' },
      { path: 'foreign', kind: 'differs' },
      { path: 'fresh', kind: 'missing' },
      { path: 'lost', kind: 'missing' },
      { path: 'old', kind: 'stale' },
    ]);
    expect(await tree()).toEqual(was);
  });

  test('finds nothing after a run', async () => {
    const files = [production('t', { 'a/b': '1' })];
    await write(out, files);
    expect(await check(out, files)).toEqual([]);
  });

  test('works where the folder is missing, and does not make it', async () => {
    expect(await check(out, [production('t', { f: '1' })])).toEqual([
      { path: MANIFEST, kind: 'missing' },
      { path: 'f', kind: 'missing' },
    ]);
    expect(await tree(folder)).toEqual({});
  });
});
