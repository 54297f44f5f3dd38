import type { Class, Field } from '../../../ir/types.js';
import type { Book } from '../book.js';
import { namedIn } from '../types.js';
import { box, type Diagram, diagram, line, WIDTH } from './svg.js';

const CARD = 188;
const HEIGHT = 44;
const GAP = 10;
const TOP = 56;

interface Held {
  readonly field: Field;
  readonly kind: 'class' | 'enum';
  readonly type: string;
}

/** The class that holds the most others; null where none holds several. */
export function centralClass({ ir }: Book): Class | null {
  const counts = ir.classes.map((of) => new Set(heldBy(of).map(({ type }) => type)).size);
  const most = Math.max(0, ...counts);
  return most < 3 ? null : (ir.classes[counts.indexOf(most)] ?? null);
}

/** That class, and what it holds, field by field: first the classes, then the enums. */
export function classMap(book: Book): Diagram | null {
  const of = centralClass(book);
  if (!of) return null;
  const held = [...heldBy(of)].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'class' ? -1 : 1));
  const cards = held.map((one, index) => ({
    ...one,
    x: index % 2 === 0 ? 0 : WIDTH - CARD,
    y: TOP + Math.floor(index / 2) * (HEIGHT + GAP),
  }));
  const name = of.name.value;
  const last = cards[cards.length - 1]?.y ?? TOP;
  const middle = WIDTH / 2;
  const description = `${name} holds ${cards.map(({ field, type }) => `${type} as ${field.name}`).join(', ')}.`;
  return diagram('class-map.svg', `${name} and what it holds`, description, last + HEIGHT, [
    box(middle - 94, 0, 188, 34, [{ text: name, style: 'name' }], 'main'),
    line(middle, 34, middle, last + HEIGHT / 2),
    ...cards.flatMap(({ x, y, field, type, kind }) => [
      line(middle, y + HEIGHT / 2, x === 0 ? CARD : x, y + HEIGHT / 2),
      box(
        x,
        y,
        CARD,
        HEIGHT,
        [{ text: field.name }, { text: type, style: 'name' }],
        kind === 'class' ? 'part' : 'data',
      ),
    ]),
  ]);
}

function heldBy(of: Class): readonly Held[] {
  return of.fields.flatMap((field): Held[] => {
    const named = namedIn(field.type.value);
    return named === null || named.kind === 'listener' || named.name === of.name.value
      ? []
      : [{ field, kind: named.kind, type: named.name }];
  });
}
