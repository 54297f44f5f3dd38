/** One blank line where templates left several, outside of code, and one line feed at the end. */
export function tidy(text: string): string {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0] ?? null;
    if (fence === null && line === '' && lines[lines.length - 1] === '') continue;
    if (fence === null) fence = mark;
    else if (mark === fence && line === mark) fence = null;
    lines.push(line);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
