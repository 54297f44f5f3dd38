import type { Finding } from '../diagnostics/finding.js';

/** The findings of a page that an earlier one does not have. Places do not count: they move with each line. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

function keyOf({ code, about, message }: Finding): string {
  return [code, about, message].join('\n');
}
