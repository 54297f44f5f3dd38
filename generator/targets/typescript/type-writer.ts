import type { Field, PrimitiveName, Type } from '../../ir/types.js';
import { typeKey } from '../../render/identifiers.js';
import { literal } from '../../render/literals.js';
import type { Docs } from './docs.js';
import type { Imports } from './imports.js';
import { membersOf, type NamedMember } from './members.js';
import type { Names } from './names.js';

/**
 * Which way a value goes. `sent`: the caller makes it, so enums are closed and lists may be readonly. `received`: the host
 * makes it, and a newer one may know more enum members. `class`: of a class, which goes both ways and promises no field.
 * `sent-class`: of a class that callers alone make.
 */
export type Way = 'sent' | 'received' | 'class' | 'sent-class';

/** More values than this nobody wants to read in a hover. */
const MOST_VALUES = 20;

/** A member as a template shows it. */
export interface MemberView {
  readonly [key: string]: string | boolean;
  readonly comment: string;
  readonly key: string;
  readonly optional: boolean;
  readonly type: string;
}

const PRIMITIVES = {
  string: 'string',
  boolean: 'boolean',
  number: 'number',
  integer: 'number',
  long: 'number',
  double: 'number',
  function: 'Callback',
} as const satisfies Record<PrimitiveName, string>;

/** Writes types of the model as TypeScript, and notes what has to be imported for them. */
export class TypeWriter {
  constructor(
    private readonly names: Names,
    private readonly imports: Imports,
    private readonly docs: Docs,
    private readonly way: Way,
  ) {}

  type(type: Type): string {
    switch (type.kind) {
      case 'primitive':
        return type.name === 'function' ? this.imports.type('Callback', 'runtime/types') : PRIMITIVES[type.name];
      case 'enum':
        return this.enumType(type.name);
      case 'class':
        return this.named(type.name, 'class', 'classes');
      case 'listener':
        return this.named(type.name, 'listener', 'listeners');
      case 'array':
        return this.arrayType(type.element);
      case 'map':
        return `Record<string, ${this.type(type.value)}>`;
      case 'object':
        return this.objectType(type.fields);
      case 'void':
        return 'void';
      case 'dangling':
      case 'unknown':
        return 'unknown';
    }
  }

  /** The type of a field: of its values, where the page lists the only ones that are allowed. */
  fieldType({ type: { value: type }, limits }: Field): string {
    const values = limits.find((limit) => limit.kind === 'values')?.values ?? [];
    const of = type.kind === 'array' ? type.element : type;
    const is = of.kind === 'primitive' ? PRIMITIVES[of.name] : null;
    const fit = (is === 'string' || is === 'number') && values.every((value) => typeof value === is);
    if (!fit || values.length === 0 || values.length > MOST_VALUES) return this.type(type);
    const union = [...new Set(values.map(literal))].join(' | ');
    const one = this.isSent ? union : `${this.imports.type('Open', 'runtime/types')}<${union}>`;
    return type.kind === 'array' ? this.listOf(`(${one})`) : one;
  }

  /** The members of an interface or of an inline object. */
  members(fields: readonly Field[]): MemberView[] {
    const { named, others } = membersOf(fields);
    const views = named.map((member) => this.memberView(member));
    if (others === null) return views;
    const signature = { key: '[key: string]', optional: false };
    if (others === 'anything') return [...views, { ...signature, comment: '', type: 'unknown' }];
    return [...views, { ...signature, comment: this.comment(others), type: this.fieldType(others) }];
  }

  /** Whether the page lets a value be null: nothing passed, or nothing there. */
  takesNull(field: Field): boolean {
    return field.nullable !== null || (this.way !== 'received' && field.default?.value === null);
  }

  private get isSent(): boolean {
    return this.way === 'sent' || this.way === 'sent-class';
  }

  private memberView({ key, fields, alternative }: NamedMember): MemberView {
    const types = new Set(fields.map((field) => this.fieldType(field)));
    if (fields.some((field) => this.takesNull(field)) && !types.has('unknown')) types.add('null');
    return {
      comment: this.comment(fields[0]),
      key: typeKey(key),
      optional: alternative || this.mayBeAbsent(fields[0]),
      type: [...types].join(' | '),
    };
  }

  /** A caller may leave out what no page says is needed; what the host answers with is there unless the page says no. */
  private mayBeAbsent({ required }: Field): boolean {
    if (this.way === 'received') return required.value === 'no';
    return this.way !== 'sent' || required.value !== 'yes';
  }

  private arrayType(element: Type): string {
    const inner = this.type(element);
    return this.listOf(element.kind === 'array' ? `(${inner})` : inner);
  }

  private listOf(inner: string): string {
    return this.isSent ? `readonly ${inner}[]` : `${inner}[]`;
  }

  private objectType(fields: readonly Field[]): string {
    const { named, others } = membersOf(fields);
    if (named.length === 0) {
      const value = others === null || others === 'anything' ? 'unknown' : this.type(others.type.value);
      return `Record<string, ${value}>`;
    }
    const lines = this.members(fields).map(
      ({ comment, key, optional, type }) =>
        `${comment === '' ? '' : `${comment}\n`}${key}${optional ? '?' : ''}: ${type};`,
    );
    return `{\n${lines.join('\n')}\n}`;
  }

  private enumType(name: string): string {
    const known = this.names.find('enum', name);
    if (known === undefined) return 'unknown';
    this.imports.type(known, 'enums');
    return this.isSent ? known : `${this.imports.type('Open', 'runtime/types')}<${known}>`;
  }

  private named(name: string, kind: 'class' | 'listener', module: string): string {
    const known = this.names.find(kind, name);
    return known === undefined ? 'unknown' : this.imports.type(known, module);
  }

  private comment(field: Field): string {
    return this.docs.field(field, this.way === 'sent');
  }
}
