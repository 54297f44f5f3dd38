import { describe, expect, test } from 'vitest';
import type { Guide, Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { classOf, enumOf, field, irOf, text } from '../targets/make-ir.js';

/* One line for each slip that the round trip of generated models once found. */

async function again(ir: Ir): Promise<Ir> {
  return (await readPage({ name: 'page.md', text: printIr(ir) })).rawIr;
}

function guide(title: string, ...blocks: Guide['blocks']): Guide {
  return { kind: 'guide', id: 'guide:1', title, depth: 3, blocks, anchors: [], spans: [] };
}

const some = { classes: [classOf('TUser', [field('id', text)])] };

describe('names', () => {
  test.each(['__proto__', '_x_', 'Result', 'see', 'Params', 'constants', 'Events', 'api', 'index'])(
    'a class may be called %s',
    async (name) => {
      const { classes } = await again(irOf({ classes: [classOf(name, [field('id', text)])] }));
      expect(classes.map((one) => one.name.value)).toEqual([name]);
    },
  );

  test.each(['deprecated', 'placeholder'])('a reference to %s is no mark', async (name) => {
    const references = [{ name, to: null, spans: [] }];
    const [one] = (await again(irOf({ classes: [{ ...classOf('TUser', [field('id', text)]), references }] }))).classes;
    expect(one?.references.map((reference) => reference.name)).toEqual([name]);
    expect(one?.name.placeholder).toBe(false);
  });

  test('a key or a value with typographic quotes is one string', async () => {
    const value = '\u201cq\u201d \uff02 \uff3c';
    const ir = await again(
      irOf({ enums: [enumOf('E', [[value, value]])], classes: [classOf('C', [field(value, text)])] }),
    );
    expect(ir.enums[0]?.members.map((member) => [member.name, member.value.value])).toEqual([[value, value]]);
    expect(ir.classes[0]?.fields.map((one) => one.name)).toEqual([value]);
  });

  test('alternatives keep their names, whatever these are', async () => {
    const names = ['a', 'b c', '|', ')'];
    const one = field('(a | b c | | | ))', text, { key: { kind: 'one-of', names, open: false } });
    expect((await again(irOf({ classes: [classOf('C', [one])] }))).classes[0]?.fields[0]?.key).toEqual(one.key);
  });

  test('a field whose name ends with a colon has its own fields inside', async () => {
    const inner = classOf('C', [field('a:', { kind: 'object', fields: [field('b', text)] })]);
    const outer = (await again(irOf({ classes: [inner] }))).classes[0]?.fields[0]?.type.value;
    expect(outer?.kind === 'object' ? outer.fields.map((one) => one.id) : null).toEqual(['class:C/field:a:.b']);
  });
});

describe('guides', () => {
  test.each(['C #', '#', '##', 'a # b ##', '*a*', 'Example', 'API'])('may have the title %s', async (title) => {
    const { guides } = await again(irOf({ ...some, guides: [guide(title)] }));
    expect(guides.map((one) => one.title)).toEqual([title]);
  });

  test('show bars, marks and dashes in cells as they are', async () => {
    const rows = [
      ['a|b', '|', '\\|'],
      ['*x*', '---', '`'],
    ];
    const { guides } = await again(irOf({ ...some, guides: [guide('T', { kind: 'table', rows })] }));
    expect(guides[0]?.blocks).toEqual([{ kind: 'table', rows }]);
  });

  test('may show what elsewhere would be a part of the API', async () => {
    const code = ['new fooListener({ onFoo: function })', '{ A = 1 }', 'success: {}'];
    const blocks = code.map((one) => ({ kind: 'code', lang: 'js', code: one }) as const);
    const ir = await again(irOf({ ...some, guides: [guide('Result', ...blocks)] }));
    expect(ir.guides[0]?.blocks).toEqual(blocks);
    expect([ir.listeners, ir.enums, ir.methods]).toEqual([[], [], []]);
  });
});

test('a list of lists of objects keeps its comment', async () => {
  const inner = { kind: 'object', fields: [field('b', text)] } as const;
  const lists = { kind: 'array', element: { kind: 'array', element: inner } } as const;
  const one = field('a', lists, { description: 'What it is.' });
  expect((await again(irOf({ classes: [classOf('C', [one])] }))).classes[0]?.fields[0]?.description).toBe(
    'What it is.',
  );
});

test('a list of functions is one', async () => {
  const one = field('a', { kind: 'array', element: { kind: 'primitive', name: 'function' } });
  expect((await again(irOf({ classes: [classOf('C', [one])] }))).classes[0]?.fields[0]?.type.value).toEqual(
    one.type.value,
  );
});

test('a default may hold any character', async () => {
  const value = '\u2028 - , "';
  const one = field('a', text, { default: { value, from: { kind: 'documented', spans: [] } } });
  expect((await again(irOf({ classes: [classOf('C', [one])] }))).classes[0]?.fields[0]?.default?.value).toBe(value);
});
