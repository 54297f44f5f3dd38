/** A path that a target or a manifest gave would leave the output folder, or is no plain file name. */
export class UnsafePathError extends Error {
  override readonly name = 'UnsafePathError';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${JSON.stringify(path)} cannot be a file in the output folder: ${reason}.`);
  }
}

/** Throws unless the path is relative, has `/` between its parts, and stays inside the folder on every system. */
export function assertSafePath(path: string): void {
  if (path === '') throw new UnsafePathError(path, 'it is empty');
  if (path.includes('\0')) throw new UnsafePathError(path, 'it contains a null character');
  if (path.includes('\\')) throw new UnsafePathError(path, 'it contains a backslash');
  if (/^[A-Za-z]:/.test(path)) throw new UnsafePathError(path, 'it starts with a drive');
  for (const part of path.split('/')) {
    if (part === '') throw new UnsafePathError(path, 'it is absolute or has an empty part');
    if (part === '.' || part === '..') throw new UnsafePathError(path, `it has the part ${JSON.stringify(part)}`);
  }
}
