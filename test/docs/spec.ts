import { readFile } from 'node:fs/promises';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { loadTarget } from '../../generator/targets/index.js';
import { readSources } from '../../generator/targets/sources.js';
import type { OutputFile } from '../../generator/targets/target.js';

const SPEC = new URL('../../spec/', import.meta.url);

export interface Made {
  readonly ir: Ir;
  readonly files: readonly OutputFile[];
}

let made: Promise<Made> | null = null;

/** What the target docs makes of the default reference, with all that it tells besides; made once. */
export function docsOfSpec(): Promise<Made> {
  made ??= make();
  return made;
}

async function make(): Promise<Made> {
  const file = async (path: string): Promise<{ name: string; text: string }> => ({
    name: path,
    text: await readFile(new URL(path, SPEC), 'utf8'),
  });
  const { ir } = await readPage(await file('tencent-cloud-chat.md'));
  const { problems, ...sources } = readSources(
    [await file('sources/tencent-chat.corrections.yaml')],
    await file('search-terms.yaml'),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const docs = await loadTarget('docs');
  return { ir, files: await docs.files(ir, { source: 'tencent-cloud-chat.md', ...sources }) };
}

export function read(files: readonly OutputFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}`);
  return file.content;
}
