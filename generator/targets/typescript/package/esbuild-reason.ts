/** What esbuild has against a file: `src/a.ts:3:7: Expected ";"`. */
export function reasonOf(error: unknown): string {
  if (!isFailure(error)) return error instanceof Error ? error.message : String(error);
  const lines = error.errors.map(({ text, location }) =>
    location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text,
  );
  return lines.join('\n');
}

interface Failure {
  readonly errors: readonly {
    readonly text: string;
    readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
  }[];
}

function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
