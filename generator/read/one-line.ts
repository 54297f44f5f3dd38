/** Plain text with its white space as Markdown shows it: line ends and runs of spaces are one space. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\v\f\r]+/g, ' ').trim();
}
