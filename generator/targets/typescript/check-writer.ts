import type { EnumMember, Field, Ir, Rule, Type } from '../../ir/types.js';
import { isInherited, isPlainKey, toPascal } from '../../render/identifiers.js';
import { stringLiteral } from '../../render/literals.js';
import { parallel } from './binding.js';
import { CalledChecks } from './called-checks.js';
import type { Imports } from './imports.js';
import { isCheckedLimit, LimitWriter } from './limit-writer.js';
import { Locals } from './locals.js';
import { type Members, membersOf, type NamedMember } from './members.js';
import type { Names } from './names.js';
import { faultOf, PRIMITIVES } from './primitive-checks.js';
import { recursiveClasses } from './recursive-classes.js';

const CHECK = 'runtime/check';

/**
 * Where a value is: of a parameter, which must be there and right, of a class, where fields may be missing and values new,
 * or of a class that callers alone make, where fields may be missing.
 */
export type Place = 'param' | 'class' | 'sent-class';

/** A function that checks the members of an object. */
export interface BodyView {
  readonly [key: string]: string | readonly string[];
  readonly name: string;
  /** Its parameters, those that it does not use with a low line. */
  readonly params: string;
  readonly statements: readonly string[];
}

/** What a body is written as. */
export type BodyCode = Pick<BodyView, 'params' | 'statements'>;

/**
 * Writes the statements that check values. What they call and does not exist yet is gathered: the bodies of inline
 * objects, and other checks.
 */
export class CheckWriter {
  /** The inline objects, in the order in which they are met. */
  readonly bodies: BodyView[] = [];
  readonly called: CalledChecks;
  private readonly limits: LimitWriter;
  private readonly recursive: ReadonlySet<string>;

  constructor(
    private readonly ir: Ir,
    private readonly names: Names,
    private readonly imports: Imports,
  ) {
    this.called = new CalledChecks(ir, names, (helper) => this.use(helper));
    this.limits = new LimitWriter(imports, (wanted) => names.claim(wanted));
    this.recursive = recursiveClasses(ir);
  }

  /** The statements for the members of an object and the rules about them; `object` is the object's name. */
  body(fields: readonly Field[], rules: readonly Rule[], place: Place, object: string, name: string): BodyCode {
    const members = membersOf(fields);
    const locals = new Locals(object, this.names.taken, (key) => this.ownRead(object, key));
    const read = (key: string): string => locals.of(key);
    const checks = members.named.flatMap((member) => this.member(member, place, locals, name));
    const told = rules.map((rule) => this.limits.rule(rule, read));
    const reads = locals.statements();
    const statements = [...reads, ...this.unread(members, locals), ...checks, ...told];
    const params = [statements.length > 0 ? 'report' : '_report', reads.length > 0 ? object : `_${object}`];
    return { params: params.join(', '), statements };
  }

  /** Constants that are used, each as the statement that defines it. */
  constants(): string[] {
    return [...this.limits.patterns].map(
      ([source, name]) => `const ${name} = ${String(new RegExp(`^(?:${source})$`, 'u'))};`,
    );
  }

  /** Whether any value of the type can be wrong. */
  private isChecked(type: Type, place: Place): boolean {
    switch (type.kind) {
      case 'enum': {
        const members = this.ir.enums.find((of) => of.name.value === type.name)?.members ?? [];
        return members.length > 0 && (place !== 'class' || kindOfValues(members) !== null);
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

  private member(member: NamedMember, place: Place, locals: Locals, owner: string): string[] {
    const { key, fields, alternative } = member;
    const [first] = fields;
    const optional = place !== 'param' || alternative || first.required.value !== 'yes';
    // Of a key that the page describes twice, only its presence is certain.
    const untyped = fields.length > 1 || !this.isChecked(first.type.value, place);
    const bare = fields.length > 1 || !first.limits.some(isCheckedLimit);
    if (optional && untyped && bare) return [];
    const read = (of: string): string => locals.of(of);
    const value = read(key);
    if (untyped && bare) return [this.present(key, value)];
    const type = bare ? this.simplified(first.type.value, place) : first.type.value;
    const found = faultOf(type, value, (helper) => this.use(helper));
    const calls = [
      ...(found === null
        ? this.call(first.type.value, place, key, value, `${owner}${isPlainKey(key) ? toPascal(key) : 'Inner'}`)
        : []),
      ...this.limits.statements(first, stringLiteral(key), value),
    ];
    const report = found && this.bad(locals, key, found.expected);
    const checks = found === null ? calls : [ifElse(found.wrong, [report ?? ''], calls)];
    if (!optional) return untyped ? [this.present(key, value), ...calls] : checks;
    const when = this.limits.requiredWhen(first, read);
    if (when !== null) {
      const missing = `${this.use('bad')}(report, ${stringLiteral(key)}, ${this.use('VALUE')}, undefined);`;
      return [ifElse(`${value} == null`, [ifElse(when, [missing], [])], checks)];
    }
    if (checks.length === 0) return [];
    if (found !== null && calls.length === 0) return [ifElse(`${found.wrong} && ${value} != null`, [report ?? ''], [])];
    return [ifElse(`${value} != null`, checks, [])];
  }

  /** Reports a member, which is read once more where it is wrong: so nothing needs to be handed over where it is right. */
  private bad(locals: Locals, key: string, expected: string): string {
    const name = stringLiteral(key);
    return isInherited(key)
      ? `${this.use('bad')}(report, ${name}, ${expected}, ${locals.of(key)});`
      : `${this.use('badIn')}(report, ${locals.object}, ${expected}, ${name});`;
  }

  /** A type that is checked like another: of an enum whose values may be new, their kind is all there is to check. */
  private simplified(type: Type, place: Place): Type {
    if (type.kind !== 'enum' || place !== 'class') return type;
    const kind = kindOfValues(this.ir.enums.find((of) => of.name.value === type.name)?.members ?? []);
    return kind === null ? type : { kind: 'primitive', name: kind };
  }

  private present(key: string, value: string): string {
    return `${this.use('present')}(report, ${stringLiteral(key)}, ${value});`;
  }

  private call(type: Type, place: Place, key: string, value: string, owner: string): string[] {
    const check = this.check(type, place, owner);
    return check === null ? [] : [`${check}(report, ${stringLiteral(key)}, ${value});`];
  }

  /** The function that checks a value; null where anything is right. */
  private check(type: Type, place: Place, owner: string): string | null {
    switch (type.kind) {
      case 'primitive':
        return this.use(PRIMITIVES[type.name].helper);
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

  private enumCheck(name: string, place: Place): string | null {
    const index = this.ir.enums.findIndex((of) => of.name.value === name);
    const members = this.ir.enums[index]?.members ?? [];
    if (members.length === 0) return null;
    if (place !== 'class') return this.called.ofEnum(index);
    // What the host made may have a value that came after the page; it is still of the same kind.
    const kind = kindOfValues(members);
    return kind && this.use(kind);
  }

  private classCheck(name: string): string | null {
    const index = this.ir.classes.findIndex((of) => of.name.value === name);
    if (index < 0) return null;
    const body = parallel(this.names.classBodies, index);
    return this.called.ofObject(parallel(this.names.classes, index), body, this.recursive.has(name));
  }

  private container(kind: 'list' | 'map', element: Type, place: Place, owner: string): string {
    // The function for a list of primitives says itself what is wrong, and needs no helper for each.
    const type = this.simplified(element, place);
    const each = type.kind === 'primitive' ? PRIMITIVES[type.name].helper : this.check(type, place, owner);
    return each === null ? this.use(kind) : this.called.ofContainer(kind, each, type);
  }

  private objectCheck(fields: readonly Field[], place: Place, owner: string): string {
    const { named, others } = membersOf(fields);
    if (named.length === 0 && others !== null && others !== 'anything')
      return this.container('map', others.type.value, place, owner);
    if (named.length === 0) return this.use('object');
    return this.called.ofObject(owner, this.inlineBody(fields, place, owner), false);
  }

  /** The name of a body for an inline object: of one that was written before, where the same is in both. */
  private inlineBody(fields: readonly Field[], place: Place, owner: string): string {
    // Noted before what is inside, so that outer objects come first.
    const slot = this.bodies.push({ name: '', params: '', statements: [] }) - 1;
    const code = this.typed(this.body(fields, [], place, 'value', owner));
    const text = JSON.stringify(code);
    const same = this.bodies.find(({ params, statements }) => JSON.stringify({ params, statements }) === text);
    if (same) {
      this.bodies.splice(slot, 1);
      return same.name;
    }
    const name = this.names.claim(`fieldsOf${owner}`);
    this.bodies[slot] = { name, ...code };
    return name;
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
