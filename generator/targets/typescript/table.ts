import type { Class, Enum, Event, Field, Limit, Listener, Literal, Method, Rule, Type } from '../../ir/types.js';
import { literal } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { keysOf } from './enums.js';
import { listenerOf } from './params.js';
import type { Place } from './check-writer.js';
import { boundText, isCompound, limitCall, ruleCall } from './limit-writer.js';
import { membersOf } from './members.js';

const SIGNS = {
  string: '',
  boolean: '?',
  number: '#',
  double: '#',
  integer: '@',
  long: '@',
  function: '^',
} as const;

const VOID = '-';
const UNKNOWN = '~';

/**
 * The model as one text, small enough for the script: a line for each enum, class, method and listener. The notation is
 * described in templates/typescript/runtime/table.ts, which reads it. Values that are no words stand in a list beside it.
 */
export function tableView(binding: Binding): View {
  const { ir, names } = binding;
  const writer = new TableWriter((kind, name) => names.find(kind, name) !== undefined, binding.sentClasses);
  const types = [...ir.enums.map((of) => writer.enum(of)), ...ir.classes.map((of) => writer.class(of))];
  // Those that take listeners are known by the kinds of listeners.
  const methods = ir.methods.filter((method) => listenerOf(method) === null).map((method) => writer.method(method));
  const events = ir.listeners.flatMap((listener) => listener.events.map((event) => writer.event(listener, event)));
  return {
    preamble: binding.preamble,
    types: lines(types),
    methods: lines(methods),
    events: lines(events),
    values: writer.values.literals().join(', '),
  };
}

/** The notation has no backtick and no dollar sign. */
function lines(all: readonly string[]): string {
  return `\`${all.join('\n')}\``;
}

/** Values that the text refers to by their numbers, each once. */
class Values {
  private readonly numbers = new Map<string, number>();

  numberOf(value: Literal): number {
    return this.placeOf(literal(value));
  }

  /** The place of a value by its source text. */
  placeOf(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  literals(): string[] {
    return [...this.numbers.keys()];
  }
}

class TableWriter {
  readonly values = new Values();

  /** `isKnown` tells whether the model has an enum or a class of a name; `sent` are the classes that callers alone make. */
  constructor(
    private readonly isKnown: (kind: 'enum' | 'class', name: string) => boolean,
    private readonly sent: ReadonlySet<string>,
  ) {}

  enum(of: Enum): string {
    const keys = keysOf(of);
    const prefix = prefixOf(keys);
    let next: number | string = 0;
    const parts = of.members.map(({ value: { value } }, index) => {
      const full = parallel(keys, index);
      const short = prefix !== '' && full.startsWith(prefix) ? word(full.slice(prefix.length)) : `!${word(full)}`;
      const said = value === next ? '' : `=${this.values.numberOf(value)}`;
      next = typeof value === 'number' ? value + 1 : value;
      return `${short}${said}`;
    });
    return `'${word(of.name.value)} ${[word(prefix), ...parts].join(' ')}`;
  }

  class({ name, fields, rules }: Class): string {
    const place = this.sent.has(name.value) ? 'sent-class' : 'class';
    return `.${word(name.value)}{${this.fields(fields, place)}}${this.rules(rules)}`;
  }

  method(method: Method): string {
    const native = method.native ? `>${word(method.native.value)}` : '';
    const params = this.fields(method.params, 'param');
    // Most methods that take nothing ignore what they are given.
    const taken = params === '+' ? '' : `(${params})`;
    return `${word(method.name.value)}${native}${taken}${this.type(method.result.type.value, 'class')}${this.rules(method.rules)}`;
  }

  event(listener: Listener, { name, payload }: Event): string {
    return `${word(listener.name.value)} ${word(name.value)} ${this.type(payload.type.value, 'class')}`;
  }

  private fields(fields: readonly Field[], place: Place): string {
    const { named, others } = membersOf(fields);
    const texts = named.map(({ key, fields: [field, ...more], alternative }) => {
      const optional = place !== 'param' || alternative || field.required.value !== 'yes';
      const start = `${word(key)}${optional ? '' : ':'}`;
      // Of a key that the page describes twice, only its presence is certain.
      if (more.length > 0) return `${start}${UNKNOWN}`;
      const limits = field.limits.map((limit) => this.limit(limit)).join('');
      const filled = field.default && place === 'param' ? `=${this.values.numberOf(field.default.value)}` : '';
      return `${start}${this.type(field.type.value, place)}${limits}${filled}`;
    });
    return [...texts, ...(others === null ? [] : ['+'])].join(' ');
  }

  private type(type: Type, place: Place): string {
    switch (type.kind) {
      case 'primitive':
        return SIGNS[type.name];
      case 'enum':
        if (!this.isKnown('enum', type.name)) return UNKNOWN;
        // What the host sends may have a value that came after the page.
        return `${place === 'class' ? '"' : "'"}${word(type.name)}`;
      case 'class':
        return this.isKnown('class', type.name) ? `.${word(type.name)}` : UNKNOWN;
      case 'array':
        return `*${this.type(type.element, place)}`;
      case 'map':
        return `&${this.type(type.value, place)}`;
      case 'object': {
        const { named, others } = membersOf(type.fields);
        if (named.length === 0 && others !== null && others !== 'anything')
          return `&${this.type(others.type.value, place)}`;
        return `{${this.fields(type.fields, place)}}`;
      }
      case 'void':
        return VOID;
      case 'listener':
      case 'dangling':
      case 'unknown':
        return UNKNOWN;
    }
  }

  private limit(limit: Limit): string {
    if (limit.kind === 'required-when')
      return isCompound(limit.value) ? '' : `<${this.values.numberOf(['when', limit.field, limit.value])}`;
    const call = limitCall(limit);
    if (call === null) return '';
    return `<${this.values.placeOf(`[${[literal(call.helper), ...call.told.map(boundText)].join(', ')}]`)}`;
  }

  private rules(rules: readonly Rule[]): string {
    return rules
      .map((rule) => {
        const { expected, min, max } = ruleCall(rule);
        return `|${this.values.numberOf([expected, min, max, ...rule.fields])}`;
      })
      .join('');
  }
}

/** The beginning that saves most where it is written once. */
function prefixOf(names: readonly string[]): string {
  let best = { prefix: '', saved: 0 };
  for (const name of names)
    for (let length = 3; length < name.length; length++) {
      const prefix = name.slice(0, length);
      const having = names.filter((other) => other.startsWith(prefix)).length;
      const saved = having > 1 ? having * length - (names.length - having) : 0;
      if (saved > best.saved) best = { prefix, saved };
    }
  return best.prefix;
}

/** A name in which only letters, digits and `_` stand for themselves: so the text is safe inside backticks, too. Never empty. */
function word(name: string): string {
  return name.replace(/\W/gu, (char) => `%${(char.codePointAt(0) ?? 0).toString(16)};`) || '%;';
}
