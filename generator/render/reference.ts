import type { Guide, Ir } from '../ir/types.js';

/** Where in the written reference a part of the model is described. */
export interface Place {
  /** Relative to the folder of the reference: `modules/v2tim-message-manager.md`. */
  readonly page: string;
  /** An id on that page: the part's own name wherever it can be; null where the part is the whole page. */
  readonly anchor: string | null;
}

/**
 * Gives the relative address for an id: `modules/v2tim-message-manager.md#sendMessage`. What is inside a method, an
 * enum, a class or an event has the address of that part. Undefined for an id that the model does not have.
 */
export function referencePath(ir: Ir): (id: string) => string | undefined {
  const places = referencePlaces(ir);
  return (id) => {
    const place = placeOf(id, places);
    return place && addressOf(place);
  };
}

export function addressOf({ page, anchor }: Place): string {
  return anchor === null ? page : `${page}#${anchor}`;
}

/** The place of a part, or of the nearest part around it that has one. */
export function placeOf(id: string, places: ReadonlyMap<string, Place>): Place | undefined {
  for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
    const place = places.get(id.slice(0, end));
    if (place) return place;
  }
  return undefined;
}

/** The place of each guide, module, method, enum, class, listener, event, constant and error code, by id. */
export function referencePlaces(ir: Ir): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const anchors = new Map<string, Names>();
  const put = (id: string, page: string, wanted: string | null): void => {
    const names = anchors.get(page) ?? new Names(TAKEN_ANCHORS);
    anchors.set(page, names);
    if (!places.has(id)) places.set(id, { page, anchor: wanted === null ? null : names.claim(wanted) });
  };

  putGuides(ir.guides, put);
  const modules = putModules(ir, put);
  for (const { id, name, module } of ir.methods) {
    const page = modules.get(module.value);
    if (page !== undefined) put(id, page, anchorFor(name.value));
  }
  for (const { id, name } of ir.enums) put(id, PAGES.enums, anchorFor(name.value));
  for (const { id, name } of ir.constants) put(id, PAGES.enums, anchorFor(name));
  for (const { id, name } of ir.classes) put(id, PAGES.classes, anchorFor(name.value));
  for (const { id, name } of ir.listeners) put(id, PAGES.listeners, anchorFor(name.value));
  for (const { events } of ir.listeners) {
    for (const { id, name } of events) put(id, PAGES.listeners, anchorFor(name.value));
  }
  for (const { id, code } of ir.errorCodes) {
    put(id, PAGES.errorCodes, anchorFor(/^\d/.test(code) ? `e${code}` : code));
  }
  return places;
}

/** The pages that hold all parts of a kind. */
export const PAGES = {
  enums: 'enums.md',
  classes: 'classes.md',
  listeners: 'listeners.md',
  errorCodes: 'error-codes.md',
} as const;

type Put = (id: string, page: string, wanted: string | null) => void;

/** A guide that no other guide holds is a page; those below it are its sections. */
function putGuides(guides: readonly Guide[], put: Put): void {
  const names = new Names(TAKEN_FILES);
  const top = Math.min(...guides.map(({ depth }) => depth));
  let page: string | null = null;
  for (const { id, title, depth } of guides) {
    if (page === null || depth === top) {
      page = `guides/${names.claim(slugFor(title, 'guide'))}.md`;
      put(id, page, null);
    } else put(id, page, slugFor(title, 'section'));
  }
}

/** Gives the page of each module, by name. */
function putModules({ modules, methods }: Ir, put: Put): ReadonlyMap<string, string> {
  const names = new Names(TAKEN_FILES);
  const pages = new Map<string, string>();
  const pageOf = (name: string): string => {
    const page = pages.get(name) ?? `modules/${names.claim(slugFor(name, 'module'))}.md`;
    pages.set(name, page);
    return page;
  };
  for (const { id, name } of modules) put(id, pageOf(name.value), null);
  // A method may name a module that has no section of its own.
  for (const { module } of methods) pageOf(module.value);
  return pages;
}

/** Characters that a file name or an anchor may have: more would hardly be read. */
const MAX_LENGTH = 80;

/** Part of a file's name: `V2TIMMessageManager` → `v2tim-message-manager`. Letters of all scripts stay. */
export function slugFor(name: string, otherwise: string): string {
  const words = name
    .normalize('NFKC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, '-')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return shortened(words).replace(/^-+|-+$/g, '') || otherwise;
}

/**
 * An id that needs no escaping in Markdown, HTML or an address: the name itself, if it is an identifier. Underscores
 * that are not inside a word would be emphasis.
 */
export function anchorFor(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_$-]+/gu, '-');
  return shortened(plain).replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '-') || '-';
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > MAX_LENGTH ? characters.slice(0, MAX_LENGTH).join('') : text;
}

/** Ids that site generators give to parts of every page. */
const TAKEN_ANCHORS: readonly string[] = ['app', '__docusaurus', '__next'];

/** The page of the folder itself, and names that are devices on some systems. */
const TAKEN_FILES: readonly string[] = [
  'index',
  'readme',
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
];

/** Names that must differ: the first to claim one gets it, the next gets `name-2`. */
export class Names {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  claim(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.taken.has(name); count++) name = `${wanted}-${count}`;
    this.taken.add(name);
    return name;
  }
}
