import { format as prettier } from 'prettier';

export type Language = 'typescript' | 'json' | 'markdown' | 'yaml';

/** A target printed something that is not its language. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  constructor(
    readonly target: string,
    readonly path: string,
    cause: unknown,
  ) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The target ${target} printed ${path}, which cannot be formatted: ${reason}`, { cause });
  }
}

/** Gives a file its final form. `target` and `path` tell where to look when the text is broken. */
export async function format(text: string, language: Language, target: string, path: string): Promise<string> {
  try {
    // No configuration file is read: the output must not depend on the folder that docbind runs in.
    return await prettier(text, { parser: language, printWidth: 120, singleQuote: true });
  } catch (error) {
    throw new FormatError(target, path, error);
  }
}
