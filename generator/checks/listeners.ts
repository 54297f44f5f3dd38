import type { Finding } from '../diagnostics/finding.js';
import { finding, findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import type { Ir, Listener } from '../ir/types.js';
import type { PageFacts } from '../read/page-facts.js';

/** Tags that differ from the event's name or repeat another's, and handlers without an event. */
export function checkListeners(document: Document, facts: PageFacts, ir: Ir): readonly Finding[] {
  return ir.listeners.flatMap((listener) => [
    ...checkTags(document, listener),
    ...checkHandlers(document, facts, listener),
    ...(['add', 'remove'] as const).flatMap((key) =>
      listener[key] === null
        ? [
            findingAt(
              document,
              'listener-method',
              listener.name.spans[0],
              `No method is seen to ${key} a \`${listener.name.value}\`.`,
              { about: listener.id },
            ),
          ]
        : [],
    ),
  ]);
}

function checkTags(document: Document, listener: Listener): readonly Finding[] {
  const seen = new Map<string, string>();
  return listener.events.flatMap((event) => {
    const tag = event.tag?.value;
    const range = event.tag?.from.spans[0];
    if (tag === undefined) {
      return [
        findingAt(document, 'event-tag', event.name.spans[0], `The event \`${event.name.value}\` shows no \`type\`.`, {
          about: event.id,
        }),
      ];
    }
    const other = seen.get(tag);
    if (other === undefined) seen.set(tag, event.name.value);
    if (other !== undefined) {
      return [
        findingAt(
          document,
          'event-tag',
          range,
          `The event \`${event.name.value}\` has the type of \`${other}\`: \`${tag}\`.`,
          { about: event.id },
        ),
      ];
    }
    if (tag === event.name.value) return [];
    return [
      findingAt(document, 'event-tag', range, `The event \`${event.name.value}\` has the type \`${tag}\`.`, {
        about: event.id,
      }),
    ];
  });
}

function checkHandlers(document: Document, facts: PageFacts, listener: Listener): readonly Finding[] {
  const events = new Set(listener.events.map((event) => event.name.value));
  const shown = facts.constructors.filter((constructor) => constructor.name.value === listener.name.value);
  const handled = new Set(shown.flatMap((constructor) => constructor.handlers.map((handler) => handler.value)));
  const findings: Finding[] = [];
  for (const { handlers } of shown) {
    const seen = new Set<string>();
    for (const { value, span } of handlers) {
      if (seen.has(value)) {
        findings.push(
          finding(document, 'duplicate-member', span, `\`${value}\` is listed twice.`, { about: listener.id }),
        );
      }
      seen.add(value);
      if (events.has(value)) continue;
      findings.push(
        finding(document, 'handler-without-event', span, `No section describes the event \`${value}\`.`, {
          about: listener.id,
        }),
      );
    }
  }
  for (const event of listener.events) {
    if (handled.size === 0 || handled.has(event.name.value)) continue;
    findings.push(
      findingAt(
        document,
        'event-without-handler',
        event.name.spans[0],
        `\`${listener.name.value}\` does not list \`${event.name.value}\`.`,
        { about: event.id },
      ),
    );
  }
  return findings;
}
