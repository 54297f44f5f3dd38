/** Two columns to the right. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`));
}

/** The lines of a text, without empty ones around it. */
export function linesOf(text: string): readonly string[] {
  return text.trim() === '' ? [] : text.trim().split('\n');
}
