import { inlineFields } from '../ir/type-text.js';
import type { Class, Enum, Event, Example, Ir, Listener, Method, Module, Result } from '../ir/types.js';
import { type FieldContext, mergeFields, mergeRules, mergeType, newFields, newType } from './fields.js';
import { allFields, type Limited, mergeLimits, movedLimits } from './limits.js';
import { mergeLists } from './lists.js';
import { mergeCodes, mergeMembers, newMember } from './members.js';
import { settlePointers } from './pointers.js';
import { renamedIn, type Renaming } from './renamed.js';
import {
  alikeClasses,
  alikeEnums,
  alikeEvents,
  alikeListeners,
  alikeMethods,
  modulesInUse,
  sectionOf,
  textOf,
  union,
} from './sections.js';
import { TODO } from '../ir/todo.js';
import { carried } from './todo.js';

/** Our reference with a page merged in. */
export interface Merged {
  readonly ir: Ir;
  /** Parts that went and came under another name, perhaps: what came has the sentences of what went. */
  readonly renamed: readonly Renaming[];
}

/**
 * Merges the corrected model of a vendor page into that of our reference. Facts are the page's;
 * sentences, examples, rules and what a method brings about are ours. What is new is described as
 * `TODO`. A section that the page has no more is marked as removed in `release`, and dropped in the
 * release behind it.
 */
export function mergeIr(ours: Ir, theirs: Ir, release: string): Merged {
  const merger = new Merger(release, theirs);
  return { ir: settlePointers(merger.ir(ours), merger.renamed), renamed: merger.renamed };
}

/** A part with a section of its own. */
type Section = Method | Enum | Class | Listener | Event;

class Merger {
  readonly renamed: Renaming[] = [];

  constructor(
    private readonly release: string,
    private readonly theirs: Ir,
  ) {}

  ir(ours: Ir): Ir {
    const { theirs } = this;
    const methods = this.sections(ours.methods, theirs.methods, {
      groupOf: ({ module }) => module.value,
      alike: alikeMethods,
      both: (own, part) => this.method(own, part),
      added: newMethod,
    });
    const modules = mergeLists(ours.modules, theirs.modules, {
      nameOf,
      both: (own, part): Module => ({ ...part, ...textOf(own), anchors: union(part.anchors, own.anchors) }),
      added: (part): Module => ({ ...part, ...NEW }),
      gone: (own) => own,
    });
    return {
      ...theirs,
      title: ours.title,
      guides: ours.guides,
      modules: modulesInUse(modules, theirs, methods),
      methods,
      enums: this.sections(ours.enums, theirs.enums, {
        alike: alikeEnums,
        both: (own, part) => this.enum(own, part),
        added: (part) => ({ ...part, ...NEW, members: part.members.map(newMember) }),
      }),
      classes: this.sections(ours.classes, theirs.classes, {
        alike: alikeClasses,
        both: (own, part) => this.class(own, part),
        added: newClass,
      }),
      listeners: this.sections(ours.listeners, theirs.listeners, {
        alike: alikeListeners,
        both: (own, part) => this.listener(own, part),
        added: newListener,
      }),
      errorCodes: mergeCodes(ours.errorCodes, theirs.errorCodes),
    };
  }

  private sections<T extends Section>(
    ours: readonly T[],
    theirs: readonly T[],
    how: {
      readonly groupOf?: (part: T) => string;
      readonly alike: (ours: T, theirs: T) => boolean;
      readonly both: (ours: T, theirs: T) => T;
      readonly added: (theirs: T) => T;
    },
  ): readonly T[] {
    // What was removed in an earlier release went then.
    const lasting = ours.filter(({ removed }) => removed === null || removed === this.release);
    const renamed = renamedIn(lasting, theirs, { nameOf, ...how });
    for (const [to, from] of renamed) this.renamed.push({ from: from.id, to: to.id });
    return mergeLists(ours, theirs, {
      nameOf,
      ...how,
      added: (part) => {
        const own = renamed.get(part);
        if (!own) return how.added(part);
        // Its anchors stay with the section that is kept as removed.
        const merged = how.both({ ...own, anchors: [] }, part);
        return { ...merged, description: carried(own.description, own.name.value) };
      },
      gone: (own) => this.gone(own),
    });
  }

  /** A section that the page has no more: marked now, dropped in a later release. */
  private gone<T extends Section>(own: T): T | null {
    const isOver = own.removed !== null && own.removed !== this.release;
    return isOver || this.isTaken(own) ? null : { ...own, removed: this.release };
  }

  /** One name is one type: a class cannot stay beside an enum that is called like it now. */
  private isTaken({ kind, name }: Section): boolean {
    const { enums, classes, listeners } = this.theirs;
    const types = [enums, classes, listeners].flat();
    const isType = kind === 'enum' || kind === 'class' || kind === 'listener';
    return isType && types.some((other) => other.kind !== kind && other.name.value === name.value);
  }

  private context(ours: readonly Limited[], theirs: readonly Limited[]): FieldContext {
    return { moved: movedLimits(ours, theirs), renamed: this.renamed };
  }

  private method(own: Method, part: Method): Method {
    const context = this.context(limitedIn(own), limitedIn(part));
    const params = mergeFields(own.params, part.params, context);
    const result: Result = {
      ...part.result,
      type: mergeType(own.result.type, part.result.type, context),
      description: own.result.description,
    };
    return {
      ...part,
      ...sectionOf(own, part),
      answer: part.answer ?? own.answer,
      edition: part.edition ?? own.edition,
      limits: mergeLimits(own, part, context.moved),
      rules: mergeRules(own.rules, params, this.renamed),
      params,
      result,
      errorCodes: union(own.errorCodes, part.errorCodes),
      events: own.events,
      examples: examplesOf(own, part),
    };
  }

  private enum(own: Enum, part: Enum): Enum {
    const members = mergeMembers(own.members, part.members, this.renamed);
    return { ...part, ...sectionOf(own, part), members };
  }

  private class(own: Class, part: Class): Class {
    const context = this.context([own, ...allFields(own.fields)], [part, ...allFields(part.fields)]);
    const fields = mergeFields(own.fields, part.fields, context);
    return {
      ...part,
      ...sectionOf(own, part),
      fields,
      limits: mergeLimits(own, part, context.moved),
      rules: mergeRules(own.rules, fields, this.renamed),
    };
  }

  private listener(own: Listener, part: Listener): Listener {
    const isSame = own.name.value === part.name.value;
    const events = isSame ? own.events : own.events.map((event) => ({ ...event, anchors: [] }));
    return {
      ...part,
      ...textOf(own),
      section: part.section ?? own.section,
      removed: null,
      anchors: union(part.anchors, own.anchors),
      events: this.sections(events, part.events, {
        alike: alikeEvents,
        both: (event, other) => this.event(event, other),
        added: newEvent,
      }),
    };
  }

  private event(own: Event, part: Event): Event {
    const context = this.context(limitedInEvent(own), limitedInEvent(part));
    const type = mergeType(own.payload.type, part.payload.type, context);
    return {
      ...part,
      ...sectionOf(own, part),
      otherTags: union(own.otherTags, part.otherTags).filter((tag) => tag !== part.tag?.value),
      since: part.since ?? own.since,
      edition: part.edition ?? own.edition,
      payload: { ...part.payload, type, description: own.payload.description },
    };
  }
}

const nameOf = (part: { readonly name: { readonly value: string } }): string => part.name.value;

function limitedIn(method: Method): readonly Limited[] {
  return [method, ...allFields(method.params), ...allFields(inlineFields(method.result.type.value))];
}

function limitedInEvent({ id, payload }: Event): readonly Limited[] {
  return [{ id, limits: [] }, ...allFields(inlineFields(payload.type.value))];
}

const NEW = { description: TODO, notes: [] };

function newMethod(part: Method): Method {
  const result: Result = { ...part.result, type: newType(part.result.type), description: TODO };
  const params = newFields(part.params);
  return { ...part, ...NEW, params, result, rules: mergeRules(part.rules, params, []) };
}

function newClass(part: Class): Class {
  const fields = newFields(part.fields);
  return { ...part, ...NEW, fields, rules: mergeRules(part.rules, fields, []) };
}

/** A section that the page does not name is called like the listener, since it needs a heading. */
function newListener(part: Listener): Listener {
  const section = part.section ?? { value: part.name.value, from: { kind: 'documented', spans: [] } };
  return { ...part, ...NEW, section, events: part.events.map(newEvent) };
}

function newEvent(part: Event): Event {
  return { ...part, ...NEW, payload: { ...part.payload, type: newType(part.payload.type), description: TODO } };
}

/** Ours; those of a method under another name call it by the one that it has now. */
function examplesOf(own: Method, part: Method): readonly Example[] {
  if (own.examples.length === 0) return part.examples;
  const { value: was } = own.name;
  const { value: now } = part.name;
  if (was === now) return own.examples;
  return own.examples.map((example) => ({ ...example, code: example.code.replaceAll(`.${was}(`, () => `.${now}(`) }));
}
