import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../generator/pipeline.js';
import { sources as sourcesOf } from '../../generator/targets/typescript/index.js';
import { scriptFile } from '../targets/compile.js';
import { declarationsOf, Editor } from './editor.js';

const SCRIPT = `
import { Kind } from './typescript/src/enums.js';
import type { DrawParams, DrawResult, ShareParams, Shape } from './typescript/src/types.js';
declare const console: { log(...values: unknown[]): void };
declare const shape: Shape;
declare const drawn: DrawResult;
export const color = shape.author;
export const circle = shape.circleData;
if (shape.kind === Kind.SHAPE_KIND_CIRCLE) console.log(shape.circleData.radius);
export const which = Kind.SHAPE_KIND_ROUND_BOX;
export const draw: DrawParams = { shape: {}, delay: 1 };
export const share: ShareParams = { userID: '', };
export const empty: Shape = { };
if (drawn.mode === '') console.log('');
`;

let sources: Editor;
let declarations: Editor;
beforeAll(async () => {
  const text = await readFile(new URL('page.md', import.meta.url), 'utf8');
  const { ir } = await readPage({ name: 'page.md', text });
  const files = await sourcesOf(ir, { source: 'page.md' });
  sources = new Editor([...files, scriptFile(SCRIPT)]);
  declarations = new Editor([...declarationsOf(files), scriptFile(SCRIPT)]);
}, 60_000);

const CLIENT = 'typescript/src/client.ts';

describe('a hover', { timeout: 60_000 }, () => {
  test('of a method tells all that the page says, and shows the example', () => {
    const [signature, ...text] = sources.hover(CLIENT, '  |draw(').split('\n');
    expect(signature).toContain('draw(params: DrawParams');
    expect(text.join('\n')).toBe(`Draws a shape. See \`Shape\`, {@link erase} and \`onDrawn\`.

Lines are drawn with \`drawLine\`.

- Only on an open board.
- Mail \`admin@board.org\` or \\@admin, and end no comment with \`*\\/\`.

At most 5 calls in 1 second. Needs the ultimate edition. Events that follow: \`onDrawn\`.

Error codes:

- \`7001\`: The board is closed; open it first.
- \`7002\`
@returns What was drawn.
@since 2.0
@see  \`docs/modules/board.md#draw\`
@see  \`page.md:9\`
@example \`\`\`js
await board.draw({
  shape: { kind: Kind.SHAPE_KIND_CIRCLE, circleData: { radius: 2 } },
  title: 'to \\@all, not to \\@board',
});
\`\`\``);
  });

  const SHOWN: readonly (readonly [piece: string, hover: string])[] = [
    [
      '{ shape: {}, |delay',
      '(property) DrawParams.delay?: number\nHow long to wait.\n\nIn milliseconds.\n@see  `page.md:32`',
    ],
    [
      'shape.|author',
      '(property) ShapeFields.author?: string | null | undefined\nWho drew it; null if nobody knows.\n@see  `page.md:337`',
    ],
    ['shape.|circleData;', '(property) circleData?: Circle | undefined\nA circle.\n@see  `page.md:332`'],
    ['console.log(shape.|circleData', '(property) ShapeCircle.circleData: Circle\nA circle.\n@see  `page.md:332`'],
    ['console.log(|shape', 'const shape: ShapeCircle'],
    [
      'Kind.|SHAPE_KIND_ROUND_BOX',
      '(property) SHAPE_KIND_ROUND_BOX: 2\nA box with round corners; it is in `roundBoxData`.\n@see  `page.md:260`',
    ],
    [
      'const empty: |Shape',
      `(alias) type Shape = ShapeCircle | ShapeRoundBox | ShapeOther
import Shape
What can be drawn. \`draw\` draws it.

Compare \`kind\` with a member of {@link Kind} to get at the field that goes with it.
@see  \`docs/classes.md#Shape\`
@see  \`page.md:324\``,
    ],
    [
      'const share: |ShareParams',
      `(alias) type ShareParams = ShareFields & ({
    userID: string;
} | {
    groupID: string;
})
import ShareParams
What \`share\` takes.

At least one of \`userID\` and \`groupID\` must be given.
@see  \`docs/modules/board.md#share\``,
    ],
  ];
  test.each(SHOWN)('at %s is the same in the sources and in the declarations', (piece, hover) => {
    expect(sources.hover('script.ts', piece)).toBe(hover);
    expect(declarations.hover('script.ts', piece)).toBe(hover);
  });

  test('links what the page links, where the file knows it', () => {
    expect(sources.links(CLIENT, '  |draw(')).toEqual([
      'erase(params: EraseParams, options?: CallOptions): Promise<Answer<EraseResult>>;',
    ]);
    expect(sources.links('script.ts', 'const empty: |Shape')).toEqual(['Kind = {']);
    expect(declarations.links('script.ts', 'const empty: |Shape')).toEqual(['Kind: {']);
  });
});

describe('completion', { timeout: 60_000 }, () => {
  const FIELDS = ['author', 'circleData', 'kind', 'note', 'roundBoxData', 'seenBy', 'shapeID'];

  test.each(['export const circle = shape.|', 'const empty: Shape = { |'])(
    'offers all fields of a union with their comments at %s',
    (piece) => {
      const offered = declarations.completions('script.ts', piece);
      expect([...offered.keys()]).toEqual(FIELDS);
      expect(offered.get('author')).toBe('Who drew it; null if nobody knows.');
    },
  );

  test('offers what is left of parameters that go together', () => {
    expect([...declarations.completions('script.ts', "ShareParams = { userID: '', |")]).toEqual([
      ['groupID', 'To a group.\n\nDefault: `null`.'],
      ['until', 'How long.'],
    ]);
  });

  test('offers the members of an enum, and its values where one is needed', () => {
    expect([...declarations.completions('script.ts', 'which = Kind.|').keys()]).toEqual([
      'SHAPE_KIND_CIRCLE',
      'SHAPE_KIND_NONE',
      'SHAPE_KIND_ROUND_BOX',
    ]);
    expect([...declarations.completions('script.ts', "drawn.mode === '|'").keys()]).toEqual(['soft', 'hard']);
  });
});
