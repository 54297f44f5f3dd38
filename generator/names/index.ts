import type { Document } from '../document/document.js';
import type { Ir } from '../ir/types.js';
import type { PageFacts } from '../read/page-facts.js';
import { nameEvents } from './event-names.js';
import { nameHeaded } from './headed.js';
import { nameListeners } from './listener-names.js';
import { nameMethods } from './method-names.js';
import { nameModules } from './module-names.js';
import type { PageNames } from './page-names.js';
import { PrintedNames } from './printed.js';
import { nameTypes } from './type-names.js';

export type { PageNames } from './page-names.js';

/** Settles what each part of the page is called: as its headings say, or where these are lost by votes. */
export function namePage(document: Document, facts: PageFacts, prior: Ir | null): PageNames {
  const sections = [facts.methods, facts.enums, facts.classes, facts.events].flat();
  if (sections.every((section) => section.heading !== null)) return nameHeaded(facts);
  const printed = new PrintedNames(facts);
  const methods = nameMethods(facts, printed, prior);
  const listeners = nameListeners(facts, printed);
  return {
    methods,
    ...nameModules(document, facts, methods, prior),
    ...nameTypes(facts, printed, prior),
    listeners,
    ...nameEvents(facts, listeners, printed),
  };
}
