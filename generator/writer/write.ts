import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { planWrite, type Plan, type Production } from './plan.js';

/** What a run changed. Paths are relative to the output folder, with `/`, and sorted. */
export interface Written {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
}

/** How the folder differs from what was produced. */
export interface Difference {
  readonly path: string;
  /** `stale`: a file of ours that is no longer produced. */
  readonly kind: 'missing' | 'differs' | 'stale';
}

/** Files that docbind did not write stand where its own would go. */
export class ForeignFilesError extends Error {
  override readonly name = 'ForeignFilesError';

  constructor(readonly paths: readonly string[]) {
    super(
      `These files in the output folder are not docbind's, and differ from what it would write: ${paths.join(', ')}. ` +
        'Move them away, or choose another folder.',
    );
  }
}

/** Makes the folder hold what was produced: all of it, or, where anything fails, what it held before. */
export async function write(out: string, productions: readonly Production[]): Promise<Written> {
  const plan = await planWrite(out, productions);
  if (plan.foreign.length > 0) throw new ForeignFilesError(plan.foreign);
  await new Transaction(plan).run();
  return {
    created: plan.create.map((file) => file.path),
    updated: plan.update.map((file) => file.path),
    removed: plan.remove,
  };
}

/** What `write` would change. Writes nothing. */
export async function check(out: string, productions: readonly Production[]): Promise<readonly Difference[]> {
  const { create, update, foreign, remove } = await planWrite(out, productions);
  const differences: Difference[] = [
    ...create.map(({ path }) => ({ path, kind: 'missing' as const })),
    ...[...update.map(({ path }) => path), ...foreign].map((path) => ({ path, kind: 'differs' as const })),
    ...remove.map((path) => ({ path, kind: 'stale' as const })),
  ];
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Everything that takes space or can be refused comes first: new contents, and copies of what will change, as
 * siblings of the files. Then there is only renaming, each step of which can be undone by renaming.
 */
class Transaction {
  /** What would restore the folder, last step first. */
  private readonly undo: (() => Promise<unknown>)[] = [];
  /** Copies of what was there, needless once all is done. */
  private readonly copies: string[] = [];

  constructor(private readonly plan: Plan) {}

  async run(): Promise<void> {
    const { create, update, remove } = this.plan;
    try {
      const commits: (() => Promise<unknown>)[] = [];
      for (const path of remove) commits.push(this.stageRemoval(this.full(path)));
      for (const file of update) commits.push(await this.stageChange(this.full(file.path), file.content));
      for (const file of create) commits.push(await this.stageNew(this.full(file.path), file.content));
      for (const commit of commits) await commit();
    } catch (error) {
      for (const step of this.undo.reverse()) await step().catch(() => undefined);
      throw error;
    }
    for (const copy of this.copies) await rm(copy, { force: true });
    for (const path of remove) await this.removeEmptyFolders(dirname(this.full(path)));
  }

  private async stageNew(full: string, content: string): Promise<() => Promise<unknown>> {
    const firstMade = await mkdir(dirname(full), { recursive: true });
    if (firstMade !== undefined) this.undo.push(() => removeFolders(dirname(full), firstMade));
    const staged = await this.stage(full, content);
    return async () => {
      await rename(staged, full);
      this.undo.push(() => rm(full));
    };
  }

  private async stageChange(full: string, content: string): Promise<() => Promise<unknown>> {
    const staged = await this.stage(full, content);
    const copy = sibling(full);
    this.undo.push(() => rm(copy, { force: true }));
    await copyFile(full, copy);
    this.copies.push(copy);
    return async () => {
      await rename(staged, full);
      this.undo.push(() => rename(copy, full));
    };
  }

  private stageRemoval(full: string): () => Promise<unknown> {
    const moved = sibling(full);
    return async () => {
      await rename(full, moved);
      this.undo.push(() => rename(moved, full));
      this.copies.push(moved);
    };
  }

  private async stage(full: string, content: string): Promise<string> {
    const staged = sibling(full);
    this.undo.push(() => rm(staged, { force: true }));
    await writeFile(staged, content, { flag: 'wx' });
    return staged;
  }

  /** Folders that only held files of ours go with them, but never the output folder itself. */
  private async removeEmptyFolders(folder: string): Promise<void> {
    if (!folder.startsWith(this.plan.out + sep)) return;
    const empty = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (empty) await this.removeEmptyFolders(dirname(folder));
  }

  private full(path: string): string {
    return join(this.plan.out, ...path.split('/'));
  }
}

/** A name beside the file, on the same file system, that nobody else has. */
function sibling(full: string): string {
  return join(dirname(full), `.${basename(full)}.${randomUUID()}.docbind`);
}

/** Removes the folders from `folder` up to `first`, which were made for a file. */
async function removeFolders(folder: string, first: string): Promise<void> {
  await rmdir(folder);
  if (folder !== first) await removeFolders(dirname(folder), first);
}
