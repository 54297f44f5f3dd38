import type { Book } from '../book.js';
import { moduleGroups } from '../modules.js';
import { box, type Diagram, diagram, line, WIDTH } from './svg.js';

const CARD = 188;
const HEIGHT = 62;
const GAP = 14;
const TOP = 62;

/** The client, its modules, and the listeners that each module adds; null where there are no modules. */
export function moduleMap(book: Book): Diagram | null {
  const groups = moduleGroups(book);
  if (groups.length === 0) return null;
  const { client } = book.sdk;
  const cards = groups.map(({ name, methods }, index) => {
    const x = index % 2 === 0 ? 0 : WIDTH - CARD;
    const y = TOP + Math.floor(index / 2) * (HEIGHT + GAP);
    const own = new Set(methods.map((method) => method.name.value));
    const listeners = book.ir.listeners.filter(({ add }) => add !== null && own.has(add.value));
    const lines = [
      { text: name, style: 'name' as const },
      { text: methods.length === 1 ? '1 method' : `${methods.length} methods` },
      ...(listeners.length > 0 ? [{ text: listeners.map((listener) => listener.name.value).join(', ') }] : []),
    ];
    return { name, methods: methods.length, listeners, x, y, lines };
  });
  const last = cards[cards.length - 1]?.y ?? TOP;
  const middle = WIDTH / 2;
  const description = `${client} has ${cards
    .map(
      ({ name, methods, listeners }) =>
        [`${name} (${methods} methods`, ...listeners.map((listener) => listener.name.value)].join(', ') + ')',
    )
    .join(', ')}.`;
  return diagram('module-map.svg', 'Module map', description, last + HEIGHT, [
    box(middle - 94, 0, 188, 34, [{ text: client, style: 'name' }], 'main'),
    line(middle, 34, middle, last + HEIGHT / 2),
    ...cards.flatMap(({ x, y, lines }) => [
      line(middle, y + HEIGHT / 2, x === 0 ? CARD : x, y + HEIGHT / 2),
      box(x, y, CARD, HEIGHT, lines, 'part'),
    ]),
  ]);
}
