import type { Event, Listener, Type } from '../../ir/types.js';
import { inlineFields } from '../../ir/type-text.js';
import { parallel } from './binding.js';

/** What the host calls some events, and for which handlers they can be, with the sign by which one is told. */
export interface TypeRoutes {
  readonly type: string;
  /** Each the handler's name and, but for the last, a sign: a key of the payload, or `[]` for a list. */
  readonly routes: readonly (readonly string[])[];
}

interface Candidate {
  readonly event: Event;
  readonly handler: string;
}

/**
 * How events find their handlers where the host does not call them by the handler's name. A type that a page prints for
 * several events, one of them perhaps rightly, is told apart by what the event brings.
 */
export function routesOf(listener: Listener, handlers: readonly string[]): TypeRoutes[] {
  const byType = new Map<string, Candidate[]>();
  const note = (type: string, candidate: Candidate): void =>
    void byType.set(type, [...(byType.get(type) ?? []), candidate]);
  const all = listener.events.map((event, index) => ({ event, handler: parallel(handlers, index) }));
  // The type that is an event's own comes before those that it is also told to have had.
  for (const candidate of all) note(ownType(candidate.event), candidate);
  for (const candidate of all) for (const type of new Set(candidate.event.otherTags)) note(type, candidate);
  // What only a handler is called is no event's type.
  for (const { handler } of all) if (!byType.has(handler)) byType.set(handler, []);
  return [...byType].flatMap(([type, candidates]) => {
    const routes = routesAmong(type, candidates);
    const isPlain = routes.length === 1 && routes[0]?.[0] === type;
    return isPlain ? [] : [{ type, routes }];
  });
}

function ownType(event: Event): string {
  return event.tag?.value ?? event.name.value;
}

/** Those that can be told by a sign come first; the last takes what is left. */
function routesAmong(type: string, candidates: readonly Candidate[]): (readonly string[])[] {
  const rest = lastResort(type, candidates);
  const told = candidates.flatMap((candidate) => {
    const sign = candidate === rest ? null : signOf(candidate, candidates);
    return sign === null ? [] : [[candidate.handler, sign]];
  });
  return [...told, ...(rest ? [[rest.handler]] : [])];
}

/** The event whose own type it is, otherwise the one whose name is most like it. */
function lastResort(type: string, candidates: readonly Candidate[]): Candidate | undefined {
  const own = candidates.find(({ event }) => ownType(event) === type);
  return own ?? [...candidates].sort((a, b) => shared(b.event.name.value, type) - shared(a.event.name.value, type))[0];
}

/** How many letters two names have in common at their beginning. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** What only this candidate's payload has. */
function signOf(candidate: Candidate, candidates: readonly Candidate[]): string | null {
  const others = candidates.filter((other) => other !== candidate);
  const payload = candidate.event.payload.type.value;
  if (payload.kind === 'array')
    return others.some(({ event }) => event.payload.type.value.kind === 'array') ? null : '[]';
  const foreign = new Set(others.flatMap(({ event }) => keysOf(event.payload.type.value)));
  return keysOf(payload).find((key) => key !== '[]' && !foreign.has(key)) ?? null;
}

function keysOf(type: Type): string[] {
  if (type.kind !== 'object') return [];
  return inlineFields(type).flatMap((field) => (field.key.kind === 'fixed' ? [field.name] : []));
}
