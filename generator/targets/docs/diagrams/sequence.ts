import { arrow, box, type Diagram, diagram, line, type Tone, widthOf, WIDTH } from './svg.js';

/** What happens between some parties, from top to bottom. */
export interface Sequence {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly lanes: readonly [string, string, string];
  readonly steps: readonly Step[];
}

export type Step =
  /** Something that one party says to another. */
  | { readonly kind: 'message'; readonly from: Lane; readonly to: Lane; readonly text: string; readonly tone?: Tone }
  /** Something that a party does by itself. */
  | { readonly kind: 'note'; readonly at: Lane; readonly text: string; readonly tone?: Tone };

export type Lane = 0 | 1 | 2;

const LANES = [64, 200, 336] as const;
const HEAD = 34;
const STEP = 46;
const LABEL = 24;

export function sequence({ file, title, description, lanes, steps }: Sequence): Diagram {
  const height = HEAD + 22 + steps.length * STEP;
  return diagram(file, title, description, height, [
    ...LANES.map((x) => line(x, HEAD, x, height)),
    ...lanes.map((text, lane) => box((LANES[lane] ?? 0) - 64, 0, 128, HEAD, [{ text, style: 'name' }], 'main')),
    ...steps.flatMap((step, index) => shapesOf(step, HEAD + 14 + index * STEP)),
  ]);
}

function shapesOf(step: Step, y: number): readonly string[] {
  const style = 'name';
  const width = widthOf(step.text);
  if (step.kind === 'note')
    return [
      box(
        inside(LANES[step.at] - width / 2, width),
        y + 4,
        width,
        LABEL + 4,
        [{ text: step.text, style }],
        step.tone ?? 'data',
      ),
    ];
  const [from, to] = [LANES[step.from], LANES[step.to]];
  return [
    arrow(from, to, y + LABEL + 8, step.to < step.from),
    box(inside((from + to) / 2 - width / 2, width), y, width, LABEL, [{ text: step.text, style }], step.tone ?? 'part'),
  ];
}

function inside(x: number, width: number): number {
  return Math.max(0, Math.min(WIDTH - width, x));
}
