import type { Field, Ir, Literal, Method, Rule } from '../../ir/types.js';
import { typeKey } from '../../render/identifiers.js';
import { memberTypes } from './enums.js';
import type { Imports } from './imports.js';
import type { Names } from './names.js';
import type { TypeWriter } from './type-writer.js';

/** More than this nobody wants to read in a hover or an error. The validators know all rules anyway. */
const MOST_ALTERNATIVES = 4;

/** Writes rules about several parameters as types: what an object must be besides the interface of all parameters. */
export class RuleWriter {
  constructor(
    private readonly ir: Ir,
    private readonly names: Names,
    private readonly imports: Imports,
    private readonly writer: TypeWriter,
  ) {}

  /**
   * A union of inline types, one of which an object must be: `{ userID: string } | { groupID: string }`; null without
   * rules. Only the first rule is told: with two unions, the compiler refuses values of which it does not know which
   * alternative they are of, even where all of them fit.
   */
  union({ params, rules }: Method): string | null {
    const names = params.map(({ name }) => name);
    const plain = new Map(
      params
        .filter(({ key, name }) => key.kind === 'fixed' && names.indexOf(name) === names.lastIndexOf(name))
        .map((field) => [field.name, field]),
    );
    const choices = [
      ...rules.map((rule) => this.ofRule(rule, plain)),
      ...[...plain.values()].map((by) => this.ofCondition(by, [...plain.values()])),
    ];
    const first = choices.find(({ length }) => length > 1 && length <= MOST_ALTERNATIVES);
    return first ? first.join(' | ') : null;
  }

  /** Nothing for rules that reach into objects, or hold whatever is passed. */
  private ofRule({ kind, fields }: Rule, plain: ReadonlyMap<string, Field>): string[] {
    const members = fields.flatMap((name) => plain.get(name) ?? []);
    if (members.length < fields.length || members.some(isRequired)) return [];
    return members.map((field) => {
      const others = members.filter((other) => other !== field).map((other) => this.left(other));
      if (kind === 'at-most-one') return inline(others);
      return inline(kind === 'at-least-one' ? [this.given(field)] : [this.given(field), ...others]);
    });
  }

  /** What other parameters must be there for the values of one. Nothing where its other values cannot be named. */
  private ofCondition(by: Field, fields: readonly Field[]): string[] {
    const needed = new Map<Literal, Field[]>();
    for (const field of fields.filter((one) => !isRequired(one)))
      for (const limit of field.limits)
        if (limit.kind === 'required-when' && limit.field === by.name)
          needed.set(limit.value, [...(needed.get(limit.value) ?? []), field]);
    if (needed.size === 0) return [];
    const types = [...needed.keys()].map((value) => this.valueType(by, value));
    if (types.some((type) => type === null)) return [];

    const nothing = this.writer.takesNull(by) ? ' | null' : '';
    const byDefault = by.default !== null && needed.has(by.default.value);
    const key = typeKey(by.name);
    const cases = [...needed].map(([value, others], index) => {
      const isDefault = by.default?.value === value;
      const own = isDefault ? `${key}?: ${types[index]}${nothing}` : `${key}: ${types[index]}`;
      return inline([own, ...others.map((field) => this.given(field))]);
    });
    const rest = `Exclude<${this.writer.fieldType(by)}, ${types.join(' | ')}>`;
    const mayLack = !byDefault && !isRequired(by);
    return [...cases, inline([`${key}${mayLack ? '?' : ''}: ${rest}${byDefault ? '' : nothing}`])];
  }

  /** A value of an enum or a boolean as a type; of other types the values cannot be counted. */
  private valueType({ type: { value: type } }: Field, value: Literal): string | null {
    if (type.kind === 'primitive') return type.name === 'boolean' && typeof value === 'boolean' ? String(value) : null;
    if (type.kind !== 'enum') return null;
    const index = this.ir.enums.findIndex(({ name }) => name.value === type.name);
    const of = this.ir.enums[index];
    const place = of?.members.findIndex((member) => member.value.value === value) ?? -1;
    if (!of || place < 0) return null;
    const name = this.imports.type(this.names.find('enum', type.name) ?? '', 'enums');
    return memberTypes(of, name)[place] ?? null;
  }

  private given(field: Field): string {
    return `${typeKey(field.name)}: ${this.writer.fieldType(field)}`;
  }

  /** Not given: absent, or what else counts as nothing. An empty text does, since callers pass it for "none". */
  private left(field: Field): string {
    const { value: type } = field.type;
    const isText = type.kind === 'primitive' && type.name === 'string';
    const nothing = [...(isText ? ["''"] : []), ...(this.writer.takesNull(field) ? ['null'] : [])];
    return `${typeKey(field.name)}?: ${nothing.join(' | ') || 'never'}`;
  }
}

function isRequired({ required }: Field): boolean {
  return required.value === 'yes';
}

function inline(members: readonly string[]): string {
  return `{ ${members.join('; ')} }`;
}
