import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { OutputFile } from '../targets/target.js';
import { MANIFEST, parseManifest, printManifest, type Manifest } from './manifest.js';
import { assertSafePath, UnsafePathError } from './paths.js';

/** All files of one target. */
export interface Production {
  readonly target: string;
  readonly files: readonly OutputFile[];
}

/** What has to happen for the folder to hold what was produced. Paths are relative, with `/`, and sorted. */
export interface Plan {
  readonly out: string;
  readonly create: readonly OutputFile[];
  readonly update: readonly OutputFile[];
  readonly remove: readonly string[];
  /** Files of somebody else that would have to be overwritten. Nothing is written while there are any. */
  readonly foreign: readonly string[];
}

/** Two targets, or one target twice, produced the same file. */
export class DuplicateFileError extends Error {
  override readonly name = 'DuplicateFileError';

  constructor(path: string, first: string, second: string) {
    super(`Both ${first} and ${second} produce ${path}.`);
  }
}

/** A folder, a link or the like stands where a file of ours would go. */
export class NotAFileError extends Error {
  override readonly name = 'NotAFileError';

  constructor(path: string) {
    super(`${path} is not a plain file, so docbind leaves it alone.`);
  }
}

/** Compares the folder with what was produced. Reads only. Targets that are not among the productions keep their files. */
export async function planWrite(out: string, productions: readonly Production[]): Promise<Plan> {
  const root = resolve(out);
  const previousText = await textOf(join(root, MANIFEST));
  const previous: Manifest = previousText === null ? new Map() : parseManifest(previousText);
  const next = nextManifest(previous, productions);
  const owned = new Set([...previous.values()].flat());
  const kept = new Set([...next.values()].flat());

  const create: OutputFile[] = [];
  const update: OutputFile[] = [];
  const foreign: string[] = [];
  for (const file of productions.flatMap(({ files }) => files)) {
    const before = await contentIn(root, file.path);
    if (before === null) create.push(file);
    else if (before === file.content) continue;
    else if (owned.has(file.path)) update.push(file);
    else foreign.push(file.path);
  }
  const remove: string[] = [];
  for (const path of owned) if (!kept.has(path) && (await contentIn(root, path)) !== null) remove.push(path);

  const manifest = { path: MANIFEST, content: printManifest(next) };
  if (previousText === null) create.push(manifest);
  else if (previousText !== manifest.content) update.push(manifest);
  return {
    out: root,
    create: create.sort(byPath),
    update: update.sort(byPath),
    remove: remove.sort(),
    foreign: foreign.sort(),
  };
}

/** The manifest after the run. Throws where paths are unsafe or claimed twice. */
function nextManifest(previous: Manifest, productions: readonly Production[]): Manifest {
  const next = new Map(previous);
  for (const { target, files } of productions)
    next.set(
      target,
      files.map((file) => file.path),
    );
  const owners = new Map<string, string>();
  for (const [target, paths] of next) {
    for (const path of paths) {
      assertSafePath(path);
      // Compared without case, because some file systems do not tell `A` from `a`.
      const key = path.normalize('NFC').toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined) throw new DuplicateFileError(path, owner, target);
      if (key === MANIFEST) throw new UnsafePathError(path, 'the list of files has this name');
      owners.set(key, target);
    }
  }
  return next;
}

/** The text of a file of ours; null where there is none. Nothing but a file may stand there. */
async function contentIn(root: string, path: string): Promise<string | null> {
  const full = join(root, ...path.split('/'));
  await assertInside(root, full, path);
  return textOf(full);
}

/** A link inside the folder could lead out of it though the path does not. */
async function assertInside(root: string, full: string, path: string): Promise<void> {
  for (let folder = dirname(full); folder.startsWith(root + sep); folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => null);
    if (real === null) continue;
    const realRoot = await realpath(root);
    if (!`${real}${sep}`.startsWith(`${realRoot}${sep}`))
      throw new UnsafePathError(path, 'a link leads out of the folder');
    return;
  }
}

async function textOf(full: string): Promise<string | null> {
  const found = await lstat(full).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (found === null) return null;
  if (!found.isFile()) throw new NotAFileError(full);
  return readFile(full, 'utf8');
}

/** `ENOTDIR`: where a folder is needed there is a file, which shows when the folder is made. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function byPath(a: OutputFile, b: OutputFile): number {
  return a.path < b.path ? -1 : 1;
}
