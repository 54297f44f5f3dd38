import type { Ir, Type } from '../../ir/types.js';
import { literal, stringLiteral } from '../../render/literals.js';
import { parallel } from './binding.js';
import type { Names } from './names.js';
import { faultOf } from './primitive-checks.js';

/** A function that checks a value, whatever it is. */
export interface ValueCheck {
  readonly [key: string]: string | readonly string[];
  readonly name: string;
  readonly statements: readonly string[];
}

/** A function that checks an object inside of another by a body. */
export interface InsideCheck {
  readonly [key: string]: string | boolean;
  readonly name: string;
  readonly body: string;
  /** Whether the object can contain itself. */
  readonly isLinked: boolean;
}

/** A function that checks a list or a map. */
interface Container {
  readonly name: string;
  readonly kind: 'list' | 'map';
  /** The function that checks an element. */
  readonly each: string;
  readonly element: Type;
}

/** Enums whose values follow each other are a range from so many on; fewer are compared one by one, which reads better. */
const FEWEST_IN_RANGE = 4;

/** Enums with more members are looked up in a list. */
const MOST_COMPARISONS = 12;

/**
 * The functions that checks call and that do not exist yet. Each is written once, and has a loop or a call of its own:
 * engines call fast what they can tell beforehand. `use` imports a helper and gives its name.
 */
export class CalledChecks {
  private readonly enums = new Map<number, string>();
  /** By the function that checks an element, and the kind. */
  private readonly containers = new Map<string, Container>();
  /** By the bodies. */
  private readonly insides = new Map<string, InsideCheck>();

  constructor(
    private readonly ir: Ir,
    private readonly names: Names,
    private readonly use: (helper: string) => string,
  ) {}

  /** The name of the function for an enum, by its place in the model. */
  ofEnum(index: number): string {
    const name = parallel(this.names.enumChecks, index);
    this.enums.set(index, name);
    return name;
  }

  ofContainer(kind: 'list' | 'map', each: string, element: Type): string {
    const key = `${each}${kind === 'list' ? 'List' : 'Map'}`;
    const container = this.containers.get(key) ?? { name: this.names.claim(key), kind, each, element };
    this.containers.set(key, container);
    return container.name;
  }

  /** The name of the function for an object inside of another; `owner` tells whose it is. */
  ofObject(owner: string, body: string, isLinked: boolean): string {
    const inside = this.insides.get(body) ?? { name: this.names.claim(`check${owner}`), body, isLinked };
    this.insides.set(body, inside);
    for (const helper of ['isObject', 'OBJECT', 'bad', 'leave', ...(isLinked ? ['enterOnce'] : [])]) this.use(helper);
    return inside.name;
  }

  objects(): readonly InsideCheck[] {
    return [...this.insides.values()];
  }

  values(): readonly ValueCheck[] {
    const enums = [...this.enums].map(([index, name]) => ({ name, statements: [this.enumStatement(index)] }));
    const containers = [...this.containers.values()].map((container) => ({
      name: container.name,
      statements: [
        container.kind === 'list' ? this.unless('isArray', 'ARRAY') : this.unless('isObject', 'OBJECT'),
        'const from = report.count;',
        container.kind === 'list' ? this.listLoop(container) : this.mapLoop(container),
        `if (report.count > from) ${this.use('under')}(report, key, from);`,
      ],
    }));
    return [...enums, ...containers];
  }

  private enumStatement(index: number): string {
    const { name, members } = parallel(this.ir.enums, index);
    const wrong = this.otherThan([...new Set(members.map((member) => member.value.value))]);
    const expected = stringLiteral(`a value of ${name.value} (${members.map((of) => of.value.value).join(', ')})`);
    return `if (${wrong}) ${this.use('bad')}(report, key, ${expected}, value);`;
  }

  /** The condition under which `value` is none of the values. */
  private otherThan(values: readonly (string | number)[]): string {
    const range = rangeOf(values);
    if (range) return `!${this.use('isInteger')}(value) || value < ${range.first} || value > ${range.last}`;
    const literals = values.map(literal);
    return literals.length > MOST_COMPARISONS
      ? `!([${literals.join(', ')}] as unknown[]).includes(value)`
      : literals.map((value) => `value !== ${value}`).join(' && ');
  }

  private listLoop({ element, each }: Container): string {
    const found = faultOf(element, 'item', this.use);
    const check = found
      ? `{ const item = value[at]; if (${found.wrong}) ${this.bad(found.expected)} }`
      : `${each}(report, at, value[at]);`;
    return `for (let at = 0; at < value.length && !report.isFull; at++) ${check}`;
  }

  private mapLoop({ element, each }: Container): string {
    const found = faultOf(element, 'item', this.use);
    const condition = `${found ? found.wrong : '!report.isFull'} && ${this.use('isOwn')}(value, at)`;
    const told = found ? this.bad(found.expected) : `${each}(report, at, item);`;
    return `for (const at in value) { const item = value[at]; if (${condition}) ${told} }`;
  }

  private unless(is: string, expected: string): string {
    return `if (!${this.use(is)}(value)) return ${this.use('bad')}(report, key, ${this.use(expected)}, value);`;
  }

  private bad(expected: string): string {
    return `${this.use('bad')}(report, at, ${expected}, item);`;
  }
}

/** The first and the last of whole numbers that follow each other without a gap; null where the values are no such ones. */
function rangeOf(values: readonly (string | number)[]): { readonly first: number; readonly last: number } | null {
  const numbers = values.filter((value) => Number.isSafeInteger(value)).map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const isRange = numbers.length === values.length && last - first === values.length - 1;
  return isRange && values.length >= FEWEST_IN_RANGE ? { first, last } : null;
}
