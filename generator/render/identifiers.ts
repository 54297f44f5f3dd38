import { RESERVED_WORDS } from './reserved-words.js';
import { stringLiteral } from './strings.js';

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** A name for a binding (a type, a class, a function): `a-b` → `a_b`, `1st` → `_1st`, `class` → `class_`, nothing → `_`. */
export function toIdentifier(name: string): string {
  const shaped = shape(name);
  return RESERVED_WORDS.has(shaped) ? `${shaped}_` : shaped;
}

/** The beginning of a longer name, with its first letter in upper case: `initSDK` → `InitSDK`, `delete` → `Delete`. */
export function toPascal(name: string): string {
  const shaped = shape(name);
  return shaped.charAt(0).toUpperCase() + shaped.slice(1);
}

/**
 * A name for a method or a handler. Reserved words may name one; what every object has already may not, nor may `then`,
 * which would make `await` call it, nor `new`, which in an interface is how a constructor is written.
 */
export function toMemberName(name: string): string {
  const shaped = shape(name);
  return shaped === 'then' || shaped === 'new' || isInherited(shaped) ? `${shaped}_` : shaped;
}

/** Letters of all scripts may stay; whatever else stands between them becomes `_`. */
function shape(name: string): string {
  if (IDENTIFIER.test(name)) return name.normalize('NFC');
  const joined = name.normalize('NFC').replace(/[^\p{ID_Continue}$]+/gu, '_');
  const trimmed = joined.replace(/^_+|_+$/g, '');
  return IDENTIFIER.test(trimmed) ? trimmed : `_${trimmed}`;
}

/** Whether a key can be written without quotes. */
export function isPlainKey(name: string): boolean {
  return PLAIN_KEY.test(name);
}

/** A key in an interface: `groupID`, `"a-b"`. */
export function typeKey(name: string): string {
  return PLAIN_KEY.test(name) ? name : stringLiteral(name);
}

/** A key in an object literal or a class: as in a type, but `__proto__` there would set the prototype. */
export function literalKey(name: string): string {
  return name === '__proto__' ? `[${stringLiteral(name)}]` : typeKey(name);
}

/** Reads a property: `params.groupID`, `params["a-b"]`. */
export function access(object: string, name: string): string {
  return PLAIN_KEY.test(name) ? `${object}.${name}` : `${object}[${stringLiteral(name)}]`;
}

/** Whether every object has this property without having been given it. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/**
 * Names that must differ from each other. The first to claim a name gets it; the next gets `name_2`, then `name_3`,
 * so that the same claims in the same order always give the same names.
 */
export class Scope {
  private readonly taken: Set<string>;

  constructor(reserved: Iterable<string> = []) {
    this.taken = new Set(reserved);
  }

  get all(): ReadonlySet<string> {
    return this.taken;
  }

  claim(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.taken.has(name); count++) name = `${wanted}_${count}`;
    this.taken.add(name);
    return name;
  }
}
