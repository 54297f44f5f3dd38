import type { Ir } from '../../ir/types.js';
import { addressOf, placeOf, type Place, referencePlaces } from '../../render/reference.js';

/** What is described where, and what names mean. */
export class Reference {
  readonly places: ReadonlyMap<string, Place>;
  /** Ids by name and by the vendor's anchors. */
  private readonly named = new Map<string, string>();

  constructor(readonly ir: Ir) {
    this.places = referencePlaces(ir);
    const parts = [
      ...ir.methods,
      ...ir.enums,
      ...ir.classes,
      ...ir.listeners,
      ...ir.listeners.flatMap(({ events }) => events),
      ...ir.modules,
    ];
    for (const { id, name } of parts) this.remember(name.value, id);
    for (const { id, section } of ir.listeners) if (section) this.remember(section.value, id);
    for (const { id, name } of ir.constants) this.remember(name, id);
    for (const { id, members } of ir.enums) for (const { name } of members) this.remember(name, id);
    for (const { id, anchors } of [...parts, ...ir.guides]) for (const anchor of anchors) this.remember(anchor, id);
  }

  /** The id of what a page calls by this name; of two, the first. */
  idOf(name: string): string | undefined {
    return this.named.get(name);
  }

  placeOf(id: string): Place | undefined {
    return placeOf(id, this.places);
  }

  /** The id of the part around this one that has a place of its own. */
  ownerOf(id: string): string | undefined {
    for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
      const owner = id.slice(0, end);
      if (this.places.has(owner)) return owner;
    }
    return undefined;
  }

  /** The id of its section; empty where it is a page. */
  anchorOf(id: string): string {
    return this.placeOf(id)?.anchor ?? '';
  }

  /** The relative address of a part, as seen from a page; undefined where the reference has no such part. */
  addressFrom(page: string, id: string): string | undefined {
    const place = this.placeOf(id);
    return place && relative(page, place);
  }

  private remember(name: string, id: string): void {
    if (!this.named.has(name)) this.named.set(name, id);
  }
}

/** The address of a place as a link on a page has it: `#login`, `../classes.md#V2TIMMessage`. */
export function relative(from: string, to: Place): string {
  if (from === to.page) return to.anchor === null ? posix(from, from) : `#${to.anchor}`;
  return addressOf({ page: posix(from, to.page), anchor: to.anchor });
}

function posix(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === parts[shared]) shared++;
  const up = '../'.repeat(folders.length - shared);
  return `${up === '' ? './' : up}${parts.slice(shared).join('/')}`;
}
