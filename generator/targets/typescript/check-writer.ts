import type { Field, Ir, PrimitiveName, Rule, Type } from '../../ir/types.js';
import { access, isInherited } from '../../render/identifiers.js';
import { stringLiteral } from '../../render/literals.js';
import { parallel } from './binding.js';
import type { Imports } from './imports.js';
import { LimitWriter } from './limit-writer.js';
import { membersOf, type NamedMember } from './members.js';
import type { Names } from './names.js';

const CHECK = 'runtime/check';

const PRIMITIVES = {
  string: 'checkString',
  boolean: 'checkBoolean',
  number: 'checkNumber',
  double: 'checkNumber',
  integer: 'checkInteger',
  long: 'checkInteger',
  function: 'checkFunction',
} as const satisfies Record<PrimitiveName, string>;

/** A check that is still to be told what it checks. */
interface Check {
  /** A function that takes the report, a path and a value; or null where more arguments are needed. */
  readonly reference: string | null;
  call(path: string, value: string): string;
}

/** Where a value is: of a parameter, which must be there and right, or of a class, where fields may be missing or new. */
type Place = 'param' | 'class';

/** Writes the statements that check values, and remembers which classes they look into. */
export class CheckWriter {
  /** The classes that are looked into, by their place in the model. Writing the checks of one may add further ones. */
  readonly classes = new Set<number>();

  private readonly limits: LimitWriter;

  constructor(
    private readonly ir: Ir,
    private readonly names: Names,
    private readonly imports: Imports,
  ) {
    this.limits = new LimitWriter(imports);
  }

  /** One statement for each rule about several members. */
  ruleStatements(rules: readonly Rule[], object: string, path: string): string[] {
    return rules.map((rule) => this.limits.rule(rule, object, path));
  }

  /** One statement for each member that can be wrong. `path` is source text, or null at the top. */
  statements(fields: readonly Field[], place: Place, object: string, path: string | null): string[] {
    return membersOf(fields).named.flatMap((member) => this.memberStatement(member, place, object, path));
  }

  /** The check of one value as a statement; `expression` is its source text. */
  valueStatement(type: Type, path: string, expression: string): string {
    return `${(this.check(type, 'param') ?? this.present()).call(stringLiteral(path), expression)};`;
  }

  private memberStatement(member: NamedMember, place: Place, object: string, base: string | null): string[] {
    const { key, fields, alternative } = member;
    // Of a key that the page describes twice, only its presence is certain.
    const check = fields.length > 1 ? null : this.check(fields[0].type.value, place);
    const optional = place === 'class' || alternative || fields[0].required.value === 'no';
    if (optional && !check && fields[0].limits.length === 0) return [];
    const value = isInherited(key) ? `${this.use('own')}(${object}, ${stringLiteral(key)})` : access(object, key);
    const path = pathOf(base, key);
    const limits = fields.length > 1 ? [] : this.limits.statements(fields[0], path, value);
    const statements = [`${(check ?? this.present()).call(path, value)};`, ...limits];
    if (!optional) return statements;
    const given = `${this.use('given')}(${value})`;
    const body = statements.length === 1 ? statements.join('') : `{ ${statements.join(' ')} }`;
    const when = fields.length > 1 ? null : this.limits.requiredWhen(fields[0], object);
    // What is missing is told as by a check of a value that has to be there.
    const missing = when === null ? [] : [`else if (${when}) ${this.present().call(path, 'undefined')};`];
    return [[`if (${given}) ${body}`, ...missing].join(' ')];
  }

  /** How to check a type; null where anything is right. */
  private check(type: Type, place: Place): Check | null {
    switch (type.kind) {
      case 'primitive':
        return direct(this.use(PRIMITIVES[type.name]));
      case 'enum':
        return this.enumCheck(type.name, place);
      case 'class':
        return this.classCheck(type.name);
      case 'listener':
        return this.listenerCheck(type.name);
      case 'array':
        return this.containerCheck('checkArray', type.element, place);
      case 'map':
        return this.containerCheck('checkMap', type.value, place);
      case 'object':
        return this.objectCheck(type.fields, place);
      case 'void':
      case 'dangling':
      case 'unknown':
        return null;
    }
  }

  private enumCheck(name: string, place: Place): Check | null {
    const known = this.names.find('enum', name);
    const members = this.ir.enums.find((of) => of.name.value === name)?.members ?? [];
    if (known === undefined || members.length === 0) return null;
    if (place === 'param') {
      const fixed = `${this.imports.value(known, 'enums')}, ${stringLiteral(name)}`;
      return withArguments(this.use('checkEnum'), fixed);
    }
    // What the host made may have a value that came after the page; it is still of the same kind.
    const kinds = new Set(members.map((member) => typeof member.value.value));
    if (kinds.size > 1) return null;
    return direct(this.use(kinds.has('string') ? 'checkString' : 'checkNumber'));
  }

  private classCheck(name: string): Check | null {
    const index = this.ir.classes.findIndex((of) => of.name.value === name);
    if (index < 0) return null;
    this.classes.add(index);
    return direct(parallel(this.names.classChecks, index));
  }

  private listenerCheck(name: string): Check {
    const known = this.names.find('listener', name);
    const type = known
      ? this.imports.value(known, 'listeners')
      : this.imports.value('HostListener', 'runtime/listener');
    return withArguments(this.use('checkListener'), `${type}, ${stringLiteral(name)}`);
  }

  private containerCheck(container: 'checkArray' | 'checkMap', inner: Type, place: Place): Check {
    const each = this.check(inner, place);
    const reference = this.use(container);
    if (!each) return direct(reference);
    return withArguments(reference, each.reference ?? `(report, path, value) => ${each.call('path', 'value')}`);
  }

  private objectCheck(fields: readonly Field[], place: Place): Check {
    const { named, others } = membersOf(fields);
    if (named.length === 0 && others !== null && others !== 'anything')
      return this.containerCheck('checkMap', others.type.value, place);
    const statements = this.statements(fields, place, 'value', 'path');
    const reference = this.use('checkObject');
    if (statements.length === 0) return direct(reference);
    return withArguments(reference, `(report, path, value) => { ${statements.join(' ')} }`);
  }

  private present(): Check {
    return direct(this.use('checkPresent'));
  }

  private use(helper: string): string {
    return this.imports.value(helper, CHECK);
  }
}

function direct(reference: string): Check {
  return { reference, call: (path, value) => `${reference}(report, ${path}, ${value})` };
}

function withArguments(reference: string, fixed: string): Check {
  return { reference: null, call: (path, value) => `${reference}(report, ${path}, ${value}, ${fixed})` };
}

/** Source text of the path to a member: `'name'`, `` `${path}.name` ``, `path + '["a-b"]'`. */
function pathOf(base: string | null, key: string): string {
  const step = access('', key);
  if (base === null) return stringLiteral(step.replace(/^\./, ''));
  return step.startsWith('.') ? `\`\${${base}}${step}\`` : `${base} + ${stringLiteral(step)}`;
}
