import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { RUNTIME_EXPORTS, TAKEN_NAMES } from '../../generator/targets/typescript/runtime-names.js';

const folder = new URL('../../templates/typescript/runtime/', import.meta.url);

async function exportsOf(file: string): Promise<string[]> {
  const text = await readFile(new URL(file, folder), 'utf8');
  return [...text.matchAll(/^export (?:abstract )?(?:class|function|interface|type|const) (\w+)/gm)].map(
    ([, name]) => name ?? '',
  );
}

test('names of a model give way to all that checks are made of', async () => {
  for (const file of ['check.ts', 'limits.ts'])
    expect(TAKEN_NAMES).toEqual(expect.arrayContaining(await exportsOf(file)));
});

test('what the binding exports is there', async () => {
  for (const { file, values, types } of RUNTIME_EXPORTS)
    expect(await exportsOf(`${file}.ts`)).toEqual(expect.arrayContaining([...values, ...types]));
});

test('the hand-written part says that it is one', async () => {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.ts')))
    expect(await readFile(new URL(file, folder), 'utf8'), file).toMatch(
      /^\/\/ Part of every binding that docbind makes\./,
    );
});
