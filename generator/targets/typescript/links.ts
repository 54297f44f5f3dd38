import type { Ir, Name } from '../../ir/types.js';
import type { LinkWriter } from '../../render/comments.js';
import type { Imports } from './imports.js';
import type { Names } from './names.js';
import { parallel } from './parallel.js';

/** A module whose types the comments of a file may name. */
export type LinkedModule = 'enums' | 'classes' | 'listeners';

/** What a file knows of the parts that a page links. */
export interface LinkScope {
  readonly modules: readonly LinkedModule[];
  /** The class that has the methods as members, or `functions` where each is one of the file's own. */
  readonly methods?: { readonly of: string } | 'functions';
}

interface Linked {
  readonly name: Name;
  readonly anchors: readonly string[];
}

type Part =
  | { readonly kind: 'type'; readonly module: LinkedModule; readonly name: string }
  /** Is only named where its type is at home: from elsewhere the type may be gone, and half a name would be left. */
  | { readonly kind: 'event'; readonly type: string; readonly member: string }
  | { readonly kind: 'method'; readonly member: string; readonly call: string };

/** What the page's links to its own parts become in comments: links to names of the binding that the file knows. */
export class Links {
  /** By name, and by whatever else the page links a part by. */
  private readonly parts = new Map<string, Part>();

  constructor(ir: Ir, names: Names) {
    const types = (module: LinkedModule, of: readonly Linked[], exported: readonly string[]): void =>
      of.forEach((part, index) => this.put(part, { kind: 'type', module, name: parallel(exported, index) }));
    types('enums', ir.enums, names.enums);
    types('classes', ir.classes, names.classes);
    types(
      'listeners',
      ir.listeners,
      names.listeners.map(({ type }) => type),
    );
    ir.methods.forEach((method, index) => {
      const { member, call } = parallel(names.methods, index);
      this.put(method, { kind: 'method', member, call });
    });
    ir.listeners.forEach(({ section, events }, index) => {
      const { type, events: map, handlers } = parallel(names.listeners, index);
      if (section) this.add(section.value, { kind: 'type', module: 'listeners', name: type });
      events.forEach((event, place) => {
        this.put(event, { kind: 'event', type: map, member: parallel(handlers, place) });
      });
    });
  }

  /** A type that is imported for a comment alone is gone from the JavaScript and from the declarations. */
  in(imports: Imports, scope: LinkScope): LinkWriter {
    return (target, label) => {
      const part = this.parts.get(target);
      const name = part && nameIn(part, imports, scope);
      if (name === undefined) return null;
      return name === label || !/^[\w$. ]+$/.test(label) ? `{@link ${name}}` : `{@link ${name}|${label}}`;
    };
  }

  private put({ name, anchors }: Linked, part: Part): void {
    for (const key of [name.value, ...anchors]) this.add(key, part);
  }

  /** Of two parts with one name, links mean the first. */
  private add(key: string, part: Part): void {
    if (!this.parts.has(key)) this.parts.set(key, part);
  }
}

function nameIn(part: Part, imports: Imports, { modules, methods }: LinkScope): string | undefined {
  switch (part.kind) {
    case 'type':
      return modules.includes(part.module) ? imports.type(part.name, part.module) : undefined;
    case 'event':
      return imports.own === 'listeners' ? `${part.type}.${part.member}` : undefined;
    case 'method':
      if (methods === undefined) return undefined;
      return methods === 'functions' ? part.call : `${methods.of}.${part.member}`;
  }
}
