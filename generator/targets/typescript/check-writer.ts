import type { EnumMember, Field, Ir, PrimitiveName, Rule, Type } from '../../ir/types.js';
import { isPlainKey, toPascal } from '../../render/identifiers.js';
import { literal, stringLiteral } from '../../render/literals.js';
import { parallel } from './binding.js';
import type { Imports } from './imports.js';
import { LimitWriter } from './limit-writer.js';
import { Locals } from './locals.js';
import { type Members, membersOf, type NamedMember } from './members.js';
import type { Names } from './names.js';
import { recursiveClasses } from './recursive-classes.js';

const CHECK = 'runtime/check';

/** How a primitive is told to be wrong, what is expected instead, and the helper that does both. */
interface PrimitiveCheck {
  readonly wrong: (value: string) => string;
  readonly expected: string;
  readonly helper: string;
}

const PRIMITIVES: Readonly<Record<PrimitiveName, PrimitiveCheck>> = {
  string: typeIs('string', 'STRING', 'string'),
  boolean: typeIs('boolean', 'BOOLEAN', 'boolean'),
  function: typeIs('function', 'FUNCTION', 'callable'),
  number: { wrong: (value) => `!Number.isFinite(${value})`, expected: 'NUMBER', helper: 'number' },
  double: { wrong: (value) => `!Number.isFinite(${value})`, expected: 'NUMBER', helper: 'number' },
  integer: { wrong: (value) => `!Number.isSafeInteger(${value})`, expected: 'INTEGER', helper: 'integer' },
  long: { wrong: (value) => `!Number.isSafeInteger(${value})`, expected: 'INTEGER', helper: 'integer' },
};

function typeIs(type: string, expected: string, helper: string): PrimitiveCheck {
  return { wrong: (value) => `typeof ${value} !== '${type}'`, expected, helper };
}

/** Enums with more members are looked up in a list. */
const MOST_COMPARISONS = 12;

/** Where a value is: of a parameter, which must be there and right, or of a class, where fields may be missing or new. */
export type Place = 'param' | 'class';

/** A function that checks a value, and what it is told beside the value. */
interface Helper {
  readonly helper: string;
  readonly inner: readonly string[];
}

/** A function that checks the members of an object. */
export interface BodyView {
  readonly [key: string]: string | readonly string[];
  readonly name: string;
  /** Its parameters, those that it does not use with a low line. */
  readonly params: string;
  readonly statements: readonly string[];
}

/** A function that checks a value, whatever it is. */
export interface ValueCheck {
  readonly [key: string]: string | readonly string[];
  readonly name: string;
  readonly statements: readonly string[];
}

/** What a body is written as. */
export type BodyCode = Pick<BodyView, 'params' | 'statements'>;

/**
 * Writes the statements that check values. What they call and does not exist yet (the bodies of inline objects, the
 * checks of enums) is gathered, as are the classes that they look into.
 */
export class CheckWriter {
  /** The classes that are looked into, by their place in the model. Writing the checks of one may add further ones. */
  readonly classes = new Set<number>();
  /** The inline objects, in the order in which they are met. */
  readonly bodies: BodyView[] = [];
  private readonly enums = new Map<number, string>();
  /** The checks of lists, by those of their elements. */
  private readonly lists = new Map<string, string>();
  private readonly limits: LimitWriter;
  private readonly recursive: ReadonlySet<string>;

  constructor(
    private readonly ir: Ir,
    private readonly names: Names,
    private readonly imports: Imports,
  ) {
    this.limits = new LimitWriter(imports);
    this.recursive = recursiveClasses(ir);
  }

  /** The statements for the members of an object and the rules about them; `object` is the object's name. */
  body(fields: readonly Field[], rules: readonly Rule[], place: Place, object: string, name: string): BodyCode {
    const members = membersOf(fields);
    const locals = new Locals(object, this.names.taken, (key) => this.ownRead(object, key));
    const read = (key: string): string => locals.of(key);
    const checks = members.named.flatMap((member) => this.member(member, place, read, name));
    const told = rules.map((rule) => this.limits.rule(rule, read));
    const reads = locals.statements();
    const statements = [...reads, ...this.unread(members, locals), ...checks, ...told];
    const params = [statements.length > 0 ? 'report' : '_report', reads.length > 0 ? object : `_${object}`];
    return { params: params.join(', '), statements };
  }

  /** A function for each enum that is checked, and for lists whose elements are neither strings nor objects. */
  valueChecks(): ValueCheck[] {
    return [...this.enumChecks(), ...this.listChecks()];
  }

  private enumChecks(): ValueCheck[] {
    return [...this.enums].map(([index, name]) => {
      const { name: called, members } = parallel(this.ir.enums, index);
      const values = [...new Set(members.map((member) => member.value.value))].map(literal);
      const wrong =
        values.length > MOST_COMPARISONS
          ? `!([${values.join(', ')}] as unknown[]).includes(value)`
          : values.map((value) => `value !== ${value}`).join(' && ');
      const expected = stringLiteral(`a value of ${called.value} (${members.map((of) => of.value.value).join(', ')})`);
      return { name, statements: [`if (${wrong}) ${this.use('bad')}(report, key, ${expected}, value);`] };
    });
  }

  /** Each with a loop of its own: engines call fast what they can tell beforehand. */
  private listChecks(): ValueCheck[] {
    return [...this.lists].map(([each, name]) => ({
      name,
      statements: [
        `if (!${this.use('isList')}(report, key, value)) return;`,
        'const from = report.count;',
        `for (let index = 0; index < value.length && !report.isFull; index++) ${each}(report, index, value[index]);`,
        `${this.use('under')}(report, key, from);`,
      ],
    }));
  }

  /** Whether any value of the type can be wrong. */
  private isChecked(type: Type, place: Place): boolean {
    switch (type.kind) {
      case 'enum': {
        const members = this.ir.enums.find((of) => of.name.value === type.name)?.members ?? [];
        return members.length > 0 && (place === 'param' || kindOfValues(members) !== null);
      }
      case 'class':
        return this.ir.classes.some((of) => of.name.value === type.name);
      case 'listener':
      case 'void':
      case 'dangling':
      case 'unknown':
        return false;
      default:
        return true;
    }
  }

  /** What no statement reads is known all the same. */
  private unread({ named, others }: Members, locals: Locals): string[] {
    if (others !== null) return ['report.open();'];
    const keys = named.map(({ key }) => key).filter((key) => !locals.has(key));
    return keys.length === 0 ? [] : [`report.knows(${keys.map(stringLiteral).join(', ')});`];
  }

  private member(member: NamedMember, place: Place, read: (key: string) => string, owner: string): string[] {
    const { key, fields, alternative } = member;
    const [first] = fields;
    const optional = place === 'class' || alternative || first.required.value !== 'yes';
    // Of a key that the page describes twice, only its presence is certain.
    const untyped = fields.length > 1 || !this.isChecked(first.type.value, place);
    const bare = fields.length > 1 || first.limits.length === 0;
    if (optional && untyped && bare) return [];
    const value = read(key);
    if (untyped && bare) return [this.present(key, value)];
    const found = this.fault(first.type.value, value);
    const calls = [
      ...(found === null
        ? this.call(first.type.value, place, key, value, `${owner}${isPlainKey(key) ? toPascal(key) : 'Inner'}`)
        : []),
      ...this.limits.statements(first, stringLiteral(key), value),
    ];
    const report = found && `${this.use('bad')}(report, ${stringLiteral(key)}, ${found.expected}, ${value});`;
    const checks = found === null ? calls : [ifElse(found.wrong, [report ?? ''], calls)];
    if (!optional) return untyped ? [this.present(key, value), ...calls] : checks;
    const when = this.limits.requiredWhen(first, read);
    if (when !== null) {
      const missing = `${this.use('bad')}(report, ${stringLiteral(key)}, ${this.use('VALUE')}, undefined);`;
      return [ifElse(`${value} == null`, [ifElse(when, [missing], [])], checks)];
    }
    if (checks.length === 0) return [];
    if (found !== null && calls.length === 0) return [ifElse(`${value} != null && ${found.wrong}`, [report ?? ''], [])];
    return [ifElse(`${value} != null`, checks, [])];
  }

  private present(key: string, value: string): string {
    return `${this.use('present')}(report, ${stringLiteral(key)}, ${value});`;
  }

  /** The condition under which a primitive is wrong; null for other types, which helpers check. */
  private fault(type: Type, value: string): { readonly wrong: string; readonly expected: string } | null {
    if (type.kind !== 'primitive') return null;
    const { wrong, expected } = PRIMITIVES[type.name];
    return { wrong: wrong(value), expected: this.use(expected) };
  }

  private call(type: Type, place: Place, key: string, value: string, owner: string): string[] {
    const check = this.check(type, place, owner);
    if (check === null) return [];
    return [`${check.helper}(report, ${[stringLiteral(key), value, ...check.inner].join(', ')});`];
  }

  /** Null where anything is right. */
  private check(type: Type, place: Place, owner: string): Helper | null {
    switch (type.kind) {
      case 'primitive':
        return { helper: this.use(PRIMITIVES[type.name].helper), inner: [] };
      case 'enum':
        return this.enumCheck(type.name, place);
      case 'class':
        return this.classCheck(type.name);
      case 'array':
        return this.container('list', type.element, place, owner);
      case 'map':
        return this.container('map', type.value, place, owner);
      case 'object':
        return this.objectCheck(type.fields, place, owner);
      case 'listener':
      case 'void':
      case 'dangling':
      case 'unknown':
        return null;
    }
  }

  private enumCheck(name: string, place: Place): Helper | null {
    const index = this.ir.enums.findIndex((of) => of.name.value === name);
    const members = this.ir.enums[index]?.members ?? [];
    if (members.length === 0) return null;
    if (place === 'param') {
      const check = parallel(this.names.enumChecks, index);
      this.enums.set(index, check);
      return { helper: check, inner: [] };
    }
    // What the host made may have a value that came after the page; it is still of the same kind.
    const kind = kindOfValues(members);
    return kind && { helper: this.use(kind), inner: [] };
  }

  private classCheck(name: string): Helper | null {
    const index = this.ir.classes.findIndex((of) => of.name.value === name);
    if (index < 0) return null;
    this.classes.add(index);
    return {
      helper: this.use(this.recursive.has(name) ? 'linked' : 'object'),
      inner: [parallel(this.names.classBodies, index)],
    };
  }

  private container(helper: 'list' | 'map', inner: Type, place: Place, owner: string): Helper {
    const each = this.check(inner, place, owner);
    if (!each) return { helper: this.use(helper), inner: [] };
    const isText = inner.kind === 'primitive' && inner.name === 'string';
    if (helper === 'list' && each.inner.length === 0 && !isText)
      return { helper: this.listCheck(each.helper), inner: [] };
    const direct = each.inner.length === 0 || (inner.kind !== 'array' && inner.kind !== 'map');
    const told = direct
      ? [each.helper, ...each.inner]
      : [`(report, key, value) => ${each.helper}(report, key, value, ${each.inner.join(', ')})`];
    return { helper: this.use(helper), inner: told };
  }

  private listCheck(each: string): string {
    const name = this.lists.get(each) ?? this.names.claim(`${each}List`);
    this.lists.set(each, name);
    return name;
  }

  private objectCheck(fields: readonly Field[], place: Place, owner: string): Helper {
    const { named, others } = membersOf(fields);
    if (named.length === 0 && others !== null && others !== 'anything')
      return this.container('map', others.type.value, place, owner);
    if (named.length === 0) return { helper: this.use('object'), inner: [] };
    const name = this.names.claim(`fieldsOf${owner}`);
    // Noted before what is inside, so that outer objects come first.
    const slot = this.bodies.push({ name, params: '', statements: [] }) - 1;
    this.bodies[slot] = { name, ...this.typed(this.body(fields, [], place, 'value', owner)) };
    return { helper: this.use('object'), inner: [name] };
  }

  /** The parameters of a function with their types. */
  typed({ params, statements }: BodyCode): BodyCode {
    const [report = '', value = ''] = params.split(', ');
    return { params: `${report}: Report, ${value}: Fields`, statements };
  }

  private ownRead(object: string, key: string): string {
    return `${this.use('own')}(${object}, ${stringLiteral(key)})`;
  }

  private use(helper: string): string {
    return this.imports.value(helper, CHECK);
  }
}

/** What all values of an enum are; null where they are not of one kind. */
export function kindOfValues(members: readonly EnumMember[]): 'string' | 'number' | null {
  const kinds = new Set(members.map((member) => typeof member.value.value));
  if (kinds.size !== 1) return null;
  return kinds.has('string') ? 'string' : 'number';
}

/** `if (…) a; else { b; c; }`; nothing where nothing is to be done. */
function ifElse(condition: string, then: readonly string[], otherwise: readonly string[]): string {
  const block = (statements: readonly string[]): string =>
    statements.length === 1 && !statements.join('').startsWith('if')
      ? statements.join('')
      : `{ ${statements.join(' ')} }`;
  return `if (${condition}) ${block(then)}${otherwise.length === 0 ? '' : ` else ${block(otherwise)}`}`;
}
