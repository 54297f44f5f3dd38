// Part of every binding that docbind makes. Do not edit.
import {
  bad,
  boolean,
  callable,
  integer,
  isInteger,
  isNumber,
  isObject,
  enterOnce,
  leave,
  list,
  map,
  number,
  OBJECT,
  own,
  present,
  string,
  VALUE,
} from './check.js';
import type { Body, Check, Fields, Key, Report } from './check.js';
import type { Filled } from './fill.js';
import type { Knowing } from './keys.js';
import {
  bytes,
  characters,
  elements,
  given as isGiven,
  items,
  notStarting,
  oneOf,
  pattern,
  range,
  reach,
  together,
} from './limits.js';
import type { ModelRule, ModelType } from './model.js';
import { define, type Table, type TableField, type TableFields } from './table.js';

type LimitCheck = (report: Report, key: Key, value: unknown, ...told: never[]) => void;

const LIMITS: { readonly [name: string]: LimitCheck } = {
  bytes,
  characters,
  items,
  notStarting,
  oneOf,
  pattern,
  range,
};

const PRIMITIVES: { readonly [kind: string]: Check } = { string, boolean, number, integer, function: callable };

/** The names that `looksRight` knows the types by, by the checks that say what is wrong. */
const KINDS: ReadonlyMap<Check, string> = new Map(Object.entries(PRIMITIVES).map(([kind, check]) => [check, kind]));

/** A field, and what checks a value of it that is there. */
interface Member {
  readonly name: string;
  readonly required: boolean;
  /** What `looksRight` has to know; empty where a look is not enough. */
  readonly is: string;
  readonly read: (given: Fields) => unknown;
  readonly check: Check;
}

/**
 * Checks that are made of a table: they say what the generated ones say, with less code, and take longer. What is missing
 * they say first, and what only a prototype has they pass by.
 */
export interface TableChecks {
  /** Checks the members of an object. */
  body(fields: TableFields): Body;
  /** Checks a value of a type. */
  value(type: ModelType): Check;
}

export function checksOf(table: Table): TableChecks {
  const classes = new Map<string, Body>();

  const classBody = (name: string): Body => {
    const known = classes.get(name) || body(table.class(name));
    classes.set(name, known);
    return known;
  };

  const enumCheck = (name: string, open: boolean): Check => {
    const values: readonly unknown[] = Object.values(table.enum(name));
    const check = typeof values[0] === 'string' ? string : number;
    if (values.length === 0) return present;
    // A value that came later is of the same kind, if they all are.
    if (open) return values.some((one) => typeof one !== typeof values[0]) ? present : check;
    return (report, key, given) => {
      for (let index = 0; index < values.length; index++) if (values[index] === given) return;
      bad(report, key, `a value of ${name} (${values.join(', ')})`, given);
    };
  };

  const value = (type: ModelType): Check => {
    switch (type.kind) {
      case 'enum':
        return enumCheck(type.name, type.open === true);
      case 'class': {
        let of: Body | undefined;
        return inside(() => of || (of = classBody(type.name)), true);
      }
      case 'array':
      case 'map': {
        const container = type.kind === 'map' ? map : list;
        const each = value(type.of);
        // Of elements of which nothing is known, none is wrong.
        return (report, key, given) => container(report, key, given, each === present ? undefined : each);
      }
      case 'object': {
        // In a table, fields have limits at any depth.
        const fields = type.fields as readonly TableField[];
        const of = body({ fields, open: type.open === true, rules: [] });
        return inside(() => of, false);
      }
      default:
        return PRIMITIVES[type.kind] || present;
    }
  };

  const member = ({ name, type, required, limits }: TableField): Member => {
    const check = value(type);
    // A text that is none has no length; but a list has, whatever is in it.
    const always = !(type.kind in PRIMITIVES);
    const inner: Check[] = [];
    for (const [limit, ...rest] of limits) {
      const checkLimit = LIMITS[limit];
      if (!checkLimit) continue;
      const told: readonly unknown[] = checkLimit === pattern ? [new RegExp(`^(?:${String(rest[0])})$`, 'u')] : rest;
      // The generator knows what each of them is told: one thing or two, which are passed faster than any number.
      const [one, two] = told as readonly [never, never];
      inner.push(
        always && checkLimit !== items
          ? (report, key, found) => elements(report, key, found, checkLimit, one, two)
          : (report, key, found) => checkLimit(report, key, found, one, two),
      );
    }
    const limited: Check = (report, key, found) => {
      const before = report.count;
      check(report, key, found);
      if (always || report.count === before) for (const one of inner) one(report, key, found);
    };
    return {
      name,
      required,
      is: (inner.length === 0 && KINDS.get(check)) || '',
      read: reader(name),
      check: inner.length > 0 ? limited : check,
    };
  };

  /** A member that has to be there where others have certain values. */
  const condition = ({ name, limits }: TableField): Body => {
    const mine = reader(name);
    const others = limits
      .filter(([limit]) => limit === 'when')
      .map(([, other, is]) => [reader(String(other)), is] as const);
    return (report, given) => {
      if (isMissing(mine(given)) && others.some(([other, is]) => other(given) === is))
        bad(report, name, VALUE, undefined);
    };
  };

  const rule = ([expected, min, max, ...names]: ModelRule): Body => {
    const readers = names.map((name) => {
      const [first = '', ...rest] = name.split('.');
      const read = reader(first);
      return rest.length === 0 ? read : (given: Fields): unknown => reach(read(given), ...rest);
    });
    return (report, given) => {
      // Mostly one is there, and nothing needs to be counted.
      if (max >= names.length) for (const read of readers) if (isGiven(read(given))) return;
      const values = readers.map((read) => read(given));
      together(report, values, expected, min, max);
    };
  };

  const body = ({ fields, open, rules }: TableFields): Body => {
    const all = fields.map(member);
    const byName = new Map(all.map((one) => [one.name, one] as const));
    const needed = all.filter(({ required }) => required);
    const conditional = fields.filter(
      ({ required, limits }) => !required && limits.some(([limit]) => limit === 'when'),
    );
    const related = [...conditional.map(condition), ...rules.map(rule)];
    // As the members came in the last object: the next one mostly has that order, too. Reading them in passing is fast.
    const order = all.slice();
    const check: Knowing = (report, given) => {
      const from = report.count;
      let at = 0;
      let there = 0;
      for (const key in given) {
        let one: Member | undefined = order[at];
        if (one === undefined || one.name !== key) {
          one = byName.get(key);
          if (one === undefined) continue;
          order[at] = one;
        }
        at++;
        const found = given[key];
        if (isMissing(found)) continue;
        if (one.required) there++;
        if (!looksRight(found, one.is)) one.check(report, key, found);
      }
      if (there < needed.length) {
        const behind = report.count;
        for (const one of needed) {
          const found = one.read(given);
          if (isMissing(found)) one.check(report, one.name, found);
        }
        report.drafts.splice(from, 0, ...report.drafts.splice(behind));
      }
      for (const one of related) one(report, given);
    };
    check.known = open ? null : { all: new Set(byName.keys()), last: [...byName.keys()] };
    return check;
  };

  return { body, value };
}

/** Checks an object by a body, which may not be made yet; a linked one can contain itself. */
function inside(bodyOf: () => Body, isLinked: boolean): Check {
  return (report, key, given) => {
    if (!isObject(given)) return bad(report, key, OBJECT, given);
    const body = bodyOf();
    if (isLinked && !enterOnce(report, given, body)) return;
    const from = report.count;
    body(report, given);
    if (isLinked) report.levels--;
    if (report.looks || report.count > from) leave(report, key, given, body, from);
  };
}

/** Whether a look is enough to tell that a value is right: most are, and then no check has to be called. */
function looksRight(value: unknown, is: string): boolean {
  if (is === 'string') return typeof value === 'string';
  if (is === 'boolean') return typeof value === 'boolean';
  if (is === 'number') return isNumber(value);
  return is === 'integer' && isInteger(value);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Reads a property. One that every object has counts only where the object has it itself. */
function reader(name: string): (given: Fields) => unknown {
  return name in Object.prototype ? (given) => own(given, name) : (given) => given[name];
}

/** Fills in the defaults of what was left out, in an object of our own. */
export function fillFields(fields: readonly TableField[], given: Filled): void {
  for (const field of fields) {
    const found = own(given, field.name);
    // A copy: the default is one for all calls.
    if (found !== undefined && found !== null) define(given, field.name, fillType(field.type, found));
    else if ('default' in field) define(given, field.name, JSON.parse(JSON.stringify(field.default)));
  }
}

/** A value with the defaults inside of it. */
function fillType(type: ModelType, value: unknown): unknown {
  if (type.kind === 'array' && Array.isArray(value)) return value.map((item) => fillType(type.of, item));
  if (type.kind !== 'object' || !isObject(value)) return value;
  const copy = Object.assign({}, value);
  fillFields(type.fields as readonly TableField[], copy);
  return copy;
}
