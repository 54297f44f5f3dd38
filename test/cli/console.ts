import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../generator/cli/program.js';

/** What a command printed, and what it gave back to the shell. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function docbind(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (text) => void out.push(text), err: (text) => void err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A folder of its own for each test of the file. */
export class Folder {
  private root = '';

  constructor() {
    beforeEach(async () => {
      this.root = await mkdtemp(join(tmpdir(), 'docbind-cli-'));
    });
    afterEach(() => rm(this.root, { recursive: true, force: true }));
  }

  path(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  async put(path: string, content: string | Uint8Array): Promise<string> {
    const full = this.path(path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
    return full;
  }

  /** All files below a folder with their bytes; null where there is no such folder. */
  async files(path: string): Promise<Readonly<Record<string, string>> | null> {
    const root = this.path(path);
    const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => null);
    if (entries === null) return null;
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const texts = await Promise.all(files.sort().map((file) => readFile(file, 'latin1')));
    return Object.fromEntries(files.map((file, index) => [file.slice(root.length + 1), texts[index] ?? '']));
  }
}
