import type { Finding } from '../diagnostics/finding.js';
import type { Document, Section } from '../document/document.js';
import type { Class, Enum, Event, Fact, Guide, Ir, Listener, Method, Module } from '../ir/types.js';
import type { PageNames } from '../names/page-names.js';
import { isHouseForm } from '../read/page.js';
import type { PageFacts, SectionFacts } from '../read/page-facts.js';
import { anchorIds } from './anchors.js';
import { constantsOf, errorCodesOf } from './codes.js';
import { BuildContext } from './context.js';
import { enumOf, valueTypeOf } from './enums.js';
import { fieldsOf } from './fields.js';
import { eventOf, listenerMethods, listenerOf } from './listeners.js';
import { limitsOf, methodOf, rulesOf } from './methods.js';
import { NameGiver } from './names.js';
import { References } from './references.js';
import { withSameParams } from './same-params.js';
import { TypeNames } from './type-names.js';

/** Makes the IR of what a page says and of the names that were settled for it. */
export function buildIr(
  document: Document,
  facts: PageFacts,
  names: PageNames,
): { readonly ir: Ir; readonly findings: readonly Finding[] } {
  const builder = new Builder(document, facts, names);
  const ir = builder.build();
  return { ir, findings: builder.context.findings };
}

class Builder {
  readonly context: BuildContext;
  /** The text of each part, for its references, which need all names first. */
  private readonly texts = new Map<string, SectionFacts>();

  constructor(
    document: Document,
    private readonly facts: PageFacts,
    private readonly names: PageNames,
  ) {
    const enums = new Map(
      facts.enums.flatMap((section, index) => {
        const name = names.enums[index]?.name ?? null;
        return name === null ? [] : [[name, valueTypeOf(section)] as const];
      }),
    );
    const classes = new Set(names.classes.flatMap((settled) => settled.name ?? []));
    const listeners = new Set(names.listeners.map((listener) => listener.name));
    this.context = new BuildContext(document, isHouseForm(document), new TypeNames(enums, classes, listeners));
  }

  build(): Ir {
    const { facts } = this;
    const enums = this.enums();
    const classes = this.classes();
    const { modules, methods } = this.modulesAndMethods();
    const listeners = this.listeners(methods);
    const ir: Ir = {
      irVersion: 1,
      title: facts.title,
      modules,
      methods,
      enums,
      classes,
      listeners,
      constants: constantsOf(facts, this.context),
      errorCodes: errorCodesOf(facts, this.context),
      guides: this.guides(),
    };
    return this.withReferences(this.withEvents(ir));
  }

  private enums(): readonly Enum[] {
    const giver = new NameGiver('enum', 'UnnamedEnum', this.context);
    return this.facts.enums.flatMap((section, index) => {
      const name = giver.nameFor(this.names.enums[index] ?? NOTHING, section);
      return name ? [this.keep(enumOf(section, name, this.context), section)] : [];
    });
  }

  private classes(): readonly Class[] {
    const { context } = this;
    const giver = new NameGiver('class', 'UnnamedClass', context);
    return this.facts.classes.flatMap((section, index) => {
      const name = giver.nameFor(this.names.classes[index] ?? NOTHING, section);
      if (!name) return [];
      const id = `class:${name.value}`;
      const { code, node } = section.body;
      const { description, notes } = section.text;
      const made: Class = {
        kind: 'class',
        id,
        name,
        description,
        notes,
        fields: fieldsOf(code, node, `${id}/field:`, context),
        limits: limitsOf(section.text, context),
        rules: rulesOf(section.text, context),
        references: [],
        removed: section.text.removed?.value ?? null,
        anchors: anchorIds(section),
      };
      return [this.keep(made, section)];
    });
  }

  private modulesAndMethods(): { modules: readonly Module[]; methods: readonly Method[] } {
    const { context, facts, names } = this;
    const moduleGiver = new NameGiver('module', 'unnamedModule', context);
    const modules = names.modules.map((module, index): Module | null => {
      const first = facts.methods[names.moduleOf.indexOf(index)];
      const section = module.group === null ? first : facts.modules[module.group];
      if (!section) return null;
      const shown = module.group === null ? { ...section, heading: null } : section;
      const name = moduleGiver.nameFor(module.settled, shown);
      if (!name) return null;
      const own = module.group === null ? null : section;
      const made: Module = {
        kind: 'module',
        id: `module:${name.value}`,
        name,
        description: own?.text.description ?? '',
        notes: own?.text.notes ?? [],
        anchors: own ? anchorIds(own) : [],
      };
      return own ? this.keep(made, own) : made;
    });
    const giver = new NameGiver('method', 'unnamedMethod', context);
    const methods = facts.methods.flatMap((section, index) => {
      const name = giver.nameFor(names.methods[index] ?? NOTHING, section);
      const module = modules[names.moduleOf[index] ?? -1]?.name;
      const fact: Fact<string> = {
        value: module?.value ?? '',
        from: { kind: 'documented', spans: module?.spans ?? [] },
      };
      return name
        ? [{ method: this.keep(methodOf(section, name, fact, context), section), params: section.params }]
        : [];
    });
    return {
      modules: modules.filter((module) => module !== null),
      methods: withSameParams(methods, context),
    };
  }

  private listeners(methods: readonly Method[]): readonly Listener[] {
    const { facts, names, context } = this;
    facts.events.forEach((event, at) => {
      if ((names.listenerOf[at] ?? null) !== null) return;
      const name = names.events[at]?.name ?? event.heading?.text ?? '';
      const message = `No listener on the page has the event \`${name}\`.`;
      context.report('event-without-listener', event.heading?.span ?? event.span, message);
    });
    const takers = listenerMethods(methods);
    return names.listeners.map((found, index) => {
      const giver = new NameGiver('event', 'unnamedEvent', context);
      const own = facts.events
        .map((section, at) => ({ section, settled: names.events[at] ?? NOTHING, listener: names.listenerOf[at] }))
        .filter((event) => event.listener === index);
      const events = own.flatMap(({ section, settled }): Event[] => {
        const name = giver.nameFor(settled, section);
        return name ? [this.keep(eventOf(section, name, `listener:${found.name}`, context), section)] : [];
      });
      const listener = listenerOf(
        found,
        events,
        own.map(({ section }) => section),
        takers,
        facts,
        context,
      );
      const group = found.group === null ? undefined : facts.listeners[found.group];
      return group ? this.keep(listener, group) : listener;
    });
  }

  private guides(): readonly Guide[] {
    return this.facts.guides.map((guide, index) => ({
      kind: 'guide',
      id: `guide:${index + 1}`,
      title: guide.title,
      depth: guide.depth,
      blocks: guide.blocks,
      anchors: anchorIds(guide),
      spans: [this.context.range(guide.heading?.span ?? guide.span)],
    }));
  }

  private keep<T extends { readonly id: string }>(part: T, section: SectionFacts): T {
    this.texts.set(part.id, section);
    if (this.context.house) this.reportLostMarks(part, section);
    return part;
  }

  /** A mark of the house form on a part that cannot keep it, such as `- since` on an enum. */
  private reportLostMarks(part: { readonly id: string }, { text }: SectionFacts): void {
    for (const mark of ['since', 'deprecated', 'edition', 'native', 'answer', 'removed'] as const) {
      const said = text[mark];
      if (!said || mark in part) continue;
      this.context.report('unknown-mark', said.span, `\`${mark}\` is no mark of this kind of section.`, {
        about: part.id,
      });
    }
  }

  /** The events that methods name, by their ids: `groupListener.onMemberEnter`, or the handler's name alone. */
  private withEvents(ir: Ir): Ir {
    const ids = new Map(
      ir.listeners.flatMap(({ name, events }) =>
        events.flatMap((event) => [
          [event.name.value, event.id] as const,
          [`${name.value}.${event.name.value}`, event.id] as const,
        ]),
      ),
    );
    const methods = ir.methods.map((method) => {
      const named = this.texts.get(method.id)?.text.events ?? [];
      const events = named.flatMap(({ value, span }) => {
        const id = ids.get(value);
        if (id === undefined)
          this.context.report('unknown-event', span, `No listener has the event \`${value}\`.`, { about: method.id });
        return id ?? [];
      });
      return events.length > 0 ? { ...method, events } : method;
    });
    return { ...ir, methods };
  }

  private withReferences(ir: Ir): Ir {
    const others = new Set(this.context.document.sections.flatMap(anchorsOf));
    const references = new References(ir, others, this.context);
    const resolved = <T extends { readonly id: string }>(part: T): T => ({
      ...part,
      references: references.resolve(this.texts.get(part.id)?.text.references ?? [], part.id),
    });
    const names = partNames(ir);
    const own = <T extends { readonly anchors: readonly string[] }>(part: T): T => ({
      ...part,
      anchors: part.anchors.filter((id) => !names.has(id)),
    });
    return {
      ...ir,
      modules: ir.modules.map(own),
      guides: ir.guides.map(own),
      methods: ir.methods.map(resolved).map(own),
      enums: ir.enums.map(resolved).map(own),
      classes: ir.classes.map(resolved).map(own),
      listeners: ir.listeners
        .map(own)
        .map((listener) => ({ ...listener, events: listener.events.map(resolved).map(own) })),
    };
  }
}

const NOTHING = { name: null, ballots: [], ties: [] };

/** All names that sections are linked by without being told so. */
function partNames(ir: Ir): ReadonlySet<string> {
  const events = ir.listeners.flatMap((listener) => listener.events.map((event) => event.name.value));
  const sections = ir.listeners.flatMap((listener) => listener.section?.value ?? []);
  const parts = [ir.modules, ir.methods, ir.enums, ir.classes, ir.listeners].flat();
  return new Set([...parts.map((part) => part.name.value), ...events, ...sections]);
}

function anchorsOf(section: Section): readonly string[] {
  return section.anchors.map((anchor) => anchor.id);
}
