import { cleanLine } from '../../../render/clean-text.js';

/** A picture as a file of its own, and what it shows, in words. */
export interface Diagram {
  /** `module-map.svg` */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
}

/** Units across; a telephone is about as wide, so that text keeps its size there. */
export const WIDTH = 400;

/*
 * All text stands in filled boxes and all lines are of a middle grey, so that one picture is legible on a white page and
 * on a dark one, whatever decides between the two.
 */
const LINE = '#7a8599';
const FILLS = { main: '#1d5fb8', part: '#334155', data: '#3f6212', bad: '#9f1239' } as const;

export type Tone = keyof typeof FILLS;

interface Text {
  readonly text: string;
  readonly style?: 'name' | 'small';
}

/** A filled box with lines of text in its middle. */
export function box(x: number, y: number, width: number, height: number, lines: readonly Text[], tone: Tone): string {
  const step = 17;
  const top = y + height / 2 - ((lines.length - 1) * step) / 2 + 4.5;
  const texts = lines.map(({ text, style = 'small' }, index) => {
    const size = style === 'name' ? NAME_SIZE : 12;
    const fitting = fit(text, Math.floor((width - 10) / (size * (style === 'name' ? 0.6 : 0.53))));
    const font = style === 'name' ? ' class="name"' : '';
    return `<text x="${x + width / 2}" y="${top + index * step}"${font}>${xmlText(fitting)}</text>`;
  });
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${FILLS[tone]}"/>${texts.join('')}`;
}

const NAME_SIZE = 12;

/** How wide a box for one line of text has to be. */
export function widthOf(text: string): number {
  return Math.min(WIDTH, Math.round(cleanLine(text).length * NAME_SIZE * 0.6 + 16));
}

export function line(x1: number, y1: number, x2: number, y2: number, dashed = false): string {
  return `<path d="M${x1} ${y1}L${x2} ${y2}"${dashed ? ' stroke-dasharray="4 4"' : ''}/>`;
}

/** A horizontal arrow; it ends in a head. */
export function arrow(x1: number, x2: number, y: number, dashed: boolean): string {
  const back = x2 > x1 ? -7 : 7;
  return `${line(x1, y, x2, y, dashed)}<path d="M${x2 + back} ${y - 4}L${x2} ${y}L${x2 + back} ${y + 4}"/>`;
}

export function diagram(
  file: string,
  title: string,
  description: string,
  height: number,
  shapes: readonly string[],
): Diagram {
  const id = file.replace(/\W+/g, '-');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${xmlText(title)}</title>`,
    `<desc id="${id}-desc">${xmlText(description)}</desc>`,
    `<style>text{font:12px system-ui,sans-serif;fill:#fff;text-anchor:middle}.name{font:600 ${NAME_SIZE}px ui-monospace,Menlo,Consolas,monospace}</style>`,
    `<g fill="none" stroke="${LINE}" stroke-width="1.5">${shapes.filter((shape) => shape.startsWith('<path')).join('')}</g>`,
    ...shapes.filter((shape) => !shape.startsWith('<path')),
    '</svg>',
  ];
  return { file, title: cleanLine(title), description: cleanLine(description), svg: `${svg.join('\n')}\n` };
}

function fit(text: string, length: number): string {
  const characters = [...cleanLine(text)];
  return characters.length <= length
    ? characters.join('')
    : `${characters.slice(0, Math.max(1, length - 1)).join('')}…`;
}

function xmlText(text: string): string {
  return cleanLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
