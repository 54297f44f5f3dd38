import { assertSafePath } from './paths.js';

/** The list of our files, in the output folder itself. */
export const MANIFEST = '.docbind.json';

/** Paths by target. Only these are ever removed. */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** `.docbind.json` is not what docbind wrote. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';

  constructor(reason: string) {
    super(`${MANIFEST} in the output folder cannot be read: ${reason}. Restore it, or remove it to start anew.`);
  }
}

/** Reads the file's text. It may have been edited, so its paths are as little trusted as a target's. */
export function parseManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ManifestError('it is not JSON');
  }
  if (!isRecord(json) || json['version'] !== 1) throw new ManifestError('it is of another version');
  const targets = json['targets'];
  if (!isRecord(targets)) throw new ManifestError('it lists no targets');
  return new Map(
    Object.entries(targets).map(([target, paths]) => {
      if (!isTexts(paths)) throw new ManifestError(`its files of ${JSON.stringify(target)} are no list`);
      paths.forEach(assertSafePath);
      return [target, paths] as const;
    }),
  );
}

/** The file's text: sorted, so that it differs only where the files do. */
export function printManifest(manifest: Manifest): string {
  const targets = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, paths]) => [name, [...paths].sort()] as const);
  return `${JSON.stringify({ version: 1, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
