import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** The folder `shared` beside the repository. It holds the vendors' pages, which are not ours to keep here. */
const FOLDER = new URL('../../../shared/', import.meta.url);

/** The text of a file in the shared folder, such as `vendor/page.md`; null where there is none. */
export function sharedFile(path: string): string | null {
  const file = fileURLToPath(new URL(path, FOLDER));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** `describe` for what needs the shared folder; without it the tests are skipped, and say why. */
export function describeShared(name: string, tests: () => void): void {
  if (existsSync(fileURLToPath(FOLDER))) {
    describe(name, tests);
    return;
  }
  console.warn(`Skipped: "${name}" needs the folder "shared" beside the repository.`);
  describe.skip(name, tests);
}
