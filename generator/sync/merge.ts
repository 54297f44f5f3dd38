import { limitText } from '../ir/limit-text.js';
import { inlineFields } from '../ir/type-text.js';
import type {
  Class,
  Enum,
  EnumMember,
  ErrorCode,
  Event,
  Ir,
  Listener,
  Method,
  Module,
  Reference,
  Result,
} from '../ir/types.js';
import {
  type FieldContext,
  limitsIn,
  mergeFields,
  mergeLimits,
  mergeType,
  newField,
  newType,
  type Renaming,
  TODO,
} from './fields.js';
import { mergeLists } from './lists.js';

/** Our reference with a page merged in. */
export interface Merged {
  readonly ir: Ir;
  /** Fields that were taken for renamed. */
  readonly renamed: readonly Renaming[];
}

/**
 * Merges the corrected model of a vendor page into that of our reference. Facts are the page's;
 * sentences, examples, rules and events are ours. What is new is described as `TODO`. A section
 * that the page has no more is marked as removed in `release`, and dropped in the release behind it.
 */
export function mergeIr(ours: Ir, theirs: Ir, release: string): Merged {
  const merger = new Merger(release);
  return { ir: merger.ir(ours, theirs), renamed: merger.renamed };
}

type Removable = { readonly removed: string | null };

class Merger {
  readonly renamed: Renaming[] = [];

  constructor(private readonly release: string) {}

  ir(ours: Ir, theirs: Ir): Ir {
    return {
      ...theirs,
      title: ours.title,
      guides: ours.guides,
      modules: mergeLists(ours.modules, theirs.modules, {
        nameOf: nameOf,
        both: (own, part): Module => ({ ...part, ...textOf(own), anchors: union(part.anchors, own.anchors) }),
        added: (part): Module => ({ ...part, description: TODO, notes: [] }),
        gone: (own) => own,
      }),
      methods: mergeLists(ours.methods, theirs.methods, {
        nameOf: nameOf,
        both: (own, part) => this.method(own, part),
        added: newMethod,
        gone: (own) => this.gone(own),
      }),
      enums: mergeLists(ours.enums, theirs.enums, {
        nameOf: nameOf,
        both: (own, part): Enum => ({
          ...part,
          ...sectionOf(own, part),
          members: mergeMembers(own.members, part.members),
        }),
        added: (part): Enum => ({ ...part, ...NEW, members: part.members.map(newMember) }),
        gone: (own) => this.gone(own),
      }),
      classes: mergeLists(ours.classes, theirs.classes, {
        nameOf: nameOf,
        both: (own, part) => this.class(own, part),
        added: (part): Class => ({ ...part, ...NEW, fields: part.fields.map(newField) }),
        gone: (own) => this.gone(own),
      }),
      listeners: mergeLists(ours.listeners, theirs.listeners, {
        nameOf: nameOf,
        both: (own, part) => this.listener(own, part),
        added: (part): Listener => ({ ...part, ...NEW, events: part.events.map(newEvent) }),
        gone: (own) => this.gone(own),
      }),
      errorCodes: mergeCodes(ours.errorCodes, theirs.errorCodes),
    };
  }

  /** A section that the page has no more: marked now, dropped in a later release. */
  private gone<T extends Removable>(own: T): T | null {
    return own.removed === null || own.removed === this.release ? { ...own, removed: this.release } : null;
  }

  private context(known: readonly string[]): FieldContext {
    return { known: new Set(known), renamed: this.renamed };
  }

  private method(own: Method, part: Method): Method {
    const context = this.context([
      ...own.limits.map(limitText),
      ...limitsIn(own.params),
      ...limitsIn(inlineFields(own.result.type.value)),
    ]);
    const result: Result = {
      ...part.result,
      type: mergeType(own.result.type, part.result.type, context),
      description: own.result.description,
    };
    return {
      ...part,
      ...sectionOf(own, part),
      edition: part.edition ?? own.edition,
      limits: mergeLimits(own.limits, part.limits, context.known),
      rules: own.rules,
      params: mergeFields(own.params, part.params, context),
      result,
      errorCodes: union(own.errorCodes, part.errorCodes),
      events: own.events,
      examples: own.examples.length > 0 ? own.examples : part.examples,
    };
  }

  private class(own: Class, part: Class): Class {
    const context = this.context([...own.limits.map(limitText), ...limitsIn(own.fields)]);
    return {
      ...part,
      ...sectionOf(own, part),
      fields: mergeFields(own.fields, part.fields, context),
      limits: mergeLimits(own.limits, part.limits, context.known),
      rules: own.rules,
    };
  }

  private listener(own: Listener, part: Listener): Listener {
    return {
      ...part,
      ...textOf(own),
      removed: null,
      anchors: union(part.anchors, own.anchors),
      events: mergeLists(own.events, part.events, {
        nameOf: nameOf,
        both: (event, other) => this.event(event, other),
        added: newEvent,
        gone: (event) => this.gone(event),
      }),
    };
  }

  private event(own: Event, part: Event): Event {
    const context = this.context(limitsIn(inlineFields(own.payload.type.value)));
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

const NEW = { description: TODO, notes: [] };

function newMethod(part: Method): Method {
  const result: Result = { ...part.result, type: newType(part.result.type), description: TODO };
  return { ...part, ...NEW, params: part.params.map(newField), result };
}

function newEvent(part: Event): Event {
  return { ...part, ...NEW, payload: { ...part.payload, type: newType(part.payload.type), description: TODO } };
}

function newMember(member: EnumMember): EnumMember {
  return { ...member, description: TODO };
}

function mergeMembers(ours: readonly EnumMember[], theirs: readonly EnumMember[]): readonly EnumMember[] {
  return mergeLists(ours, theirs, {
    nameOf: (member) => member.name,
    both: (own, member) => ({
      ...member,
      description: own.description,
      since: member.since ?? own.since,
      edition: member.edition ?? own.edition,
    }),
    added: newMember,
    gone: () => null,
  });
}

function mergeCodes(ours: readonly ErrorCode[], theirs: readonly ErrorCode[]): readonly ErrorCode[] {
  const merged = mergeLists(ours, theirs, {
    nameOf: ({ code }) => code,
    both: (own, code): ErrorCode => ({ ...code, description: own.description }),
    added: (code): ErrorCode => ({ ...code, description: TODO }),
    gone: (own) => own,
  });
  return [...merged].sort((a, b) => (a.code < b.code ? -1 : 1));
}

interface Section {
  readonly description: string;
  readonly notes: readonly string[];
  readonly references: readonly Reference[];
  readonly anchors: readonly string[];
}

/** What a section keeps of ours. It is on the page, so it is not removed. */
function sectionOf(own: Section, part: Section): Section & Removable {
  const names = new Set(part.references.map(({ name }) => name));
  return {
    ...textOf(own),
    references: [...part.references, ...own.references.filter(({ name, to }) => to !== null && !names.has(name))],
    anchors: union(part.anchors, own.anchors),
    removed: null,
  };
}

function textOf({
  description,
  notes,
}: Pick<Section, 'description' | 'notes'>): Pick<Section, 'description' | 'notes'> {
  return { description, notes };
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
