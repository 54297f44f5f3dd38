import type { Ir } from '../../ir/types.js';
import { Scope, toIdentifier, toMemberName, toPascal } from '../../render/identifiers.js';
import { clientName, creatorName } from './client-name.js';
import { COMFORTS, TAKEN_NAMES } from './runtime-names.js';

export interface MethodNames {
  /** On the client. */
  readonly member: string;
  /** The beginning of names that belong to the method: `SendMessage`. */
  readonly pascal: string;
  readonly params: string;
  readonly result: string;
  readonly validator: string;
  /** The function that checks the members of its parameters. */
  readonly body: string;
  /** Fills in defaults. */
  readonly filler: string;
  /** The function that calls it, for bundles of few methods, and what it is told of the method. */
  readonly call: string;
  readonly info: string;
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
  /** The SDK's object, the type of clients, and what makes one: `tencentCloudChat`, `TencentCloudChat`, `create…`. */
  readonly client: string;
  readonly clientType: string;
  /** The type of the SDK's object. */
  readonly pageType: string;
  readonly creator: string;
  /** The method that connects the native module. */
  readonly init: string;
  /** All events in one map. */
  readonly allEvents: string;
  readonly enums: readonly string[];
  readonly classes: readonly string[];
  readonly listeners: readonly ListenerNames[];
  readonly methods: readonly MethodNames[];
  /** Validators of the classes, and the functions that check the members of one. */
  readonly classValidators: readonly string[];
  readonly classBodies: readonly string[];
  /** Functions that check a value of an enum. */
  readonly enumChecks: readonly string[];
  private readonly references = new Map<string, string>();
  private readonly scope = new Scope(TAKEN_NAMES);

  constructor(ir: Ir) {
    const { scope } = this;
    const client = clientName(ir);
    this.client = scope.claim(client);
    this.clientType = scope.claim(toPascal(client));
    this.pageType = scope.claim(`Page${toPascal(client)}`);
    this.creator = scope.claim(creatorName(client));
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
    this.allEvents = scope.claim(`${this.clientType}Events`);
    const members = new Scope(COMFORTS);
    const infos = new Scope();
    this.init = members.claim(`init${toPascal(client)}`);
    this.methods = ir.methods.map(({ name: { value } }) => ({
      member: members.claim(toMemberName(value)),
      pascal: toPascal(value),
      params: scope.claim(`${toPascal(value)}Params`),
      result: scope.claim(`${toPascal(value)}Result`),
      validator: scope.claim(`validate${toPascal(value)}`),
      body: scope.claim(`fieldsOf${toPascal(value)}`),
      filler: scope.claim(`fill${toPascal(value)}`),
      call: scope.claim(toIdentifier(toMemberName(value))),
      info: infos.claim(toIdentifier(value)),
    }));
    this.classValidators = this.classes.map((name) => scope.claim(`validate${name}`));
    this.classBodies = this.classes.map((name) => scope.claim(`fieldsOf${name}`));
    this.enumChecks = this.enums.map((name) => scope.claim(`check${name}`));
  }

  /** All names that are settled, which variables must not hide. */
  get taken(): Iterable<string> {
    return this.scope.all;
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
