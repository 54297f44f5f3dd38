import type { Ir } from '../../ir/types.js';
import { Scope, toIdentifier, toMemberName, toPascal } from '../../render/identifiers.js';
import { TAKEN_NAMES } from './runtime-names.js';

export interface MethodNames {
  /** On the client. */
  readonly member: string;
  readonly params: string;
  readonly result: string;
  readonly validator: string;
  /** Fills in defaults. */
  readonly filler: string;
}

export interface ListenerNames {
  readonly type: string;
  /** The map of its events. */
  readonly events: string;
  /** The handlers' names, event by event. */
  readonly handlers: readonly string[];
}

type Named = 'enum' | 'class' | 'listener';

/**
 * Every name that the binding exports, settled once. All of them share one scope, since `index.ts` exports them
 * together. The lists run parallel to those of the model.
 */
export class Names {
  readonly enums: readonly string[];
  readonly classes: readonly string[];
  readonly listeners: readonly ListenerNames[];
  readonly methods: readonly MethodNames[];
  /** Functions that check objects of the classes. */
  readonly classChecks: readonly string[];
  private readonly references = new Map<string, string>();
  private readonly scope = new Scope(TAKEN_NAMES);

  constructor(ir: Ir) {
    const { scope } = this;
    const named = (kind: Named, name: string): string => this.remember(kind, name, scope.claim(toIdentifier(name)));
    this.enums = ir.enums.map(({ name }) => named('enum', name.value));
    this.classes = ir.classes.map(({ name }) => named('class', name.value));
    const listenerTypes = ir.listeners.map(({ name }) => named('listener', name.value));
    this.listeners = ir.listeners.map(({ name, events }, index) => {
      const handlers = new Scope();
      return {
        type: listenerTypes[index] ?? '',
        events: scope.claim(`${toPascal(name.value)}Events`),
        handlers: events.map((event) => handlers.claim(toMemberName(event.name.value))),
      };
    });
    const members = new Scope();
    this.methods = ir.methods.map(({ name: { value } }) => ({
      member: members.claim(toMemberName(value)),
      params: scope.claim(`${toPascal(value)}Params`),
      result: scope.claim(`${toPascal(value)}Result`),
      validator: scope.claim(`validate${toPascal(value)}`),
      filler: scope.claim(`fill${toPascal(value)}`),
    }));
    this.classChecks = this.classes.map((name) => scope.claim(`check${name}`));
  }

  /** A name for something that only one file of the binding knows. */
  claim(wanted: string): string {
    return this.scope.claim(wanted);
  }

  /** The exported name of what the model calls `name`; absent where nothing in the model is called so. */
  find(kind: Named, name: string): string | undefined {
    return this.references.get(`${kind}:${name}`);
  }

  /** Of two parts with one name, references mean the first. */
  private remember(kind: Named, name: string, exported: string): string {
    const key = `${kind}:${name}`;
    if (!this.references.has(key)) this.references.set(key, exported);
    return exported;
  }
}
