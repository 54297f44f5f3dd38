import type { Heading } from '../document/document.js';
import { fold } from '../notation/fold.js';
import { isTypeLike } from './comment.js';

/** A heading whose text is the name alone. */
export interface NamedHeading extends Heading {
  /** Absent where the page prints nothing beside the name, or but its number and empty brackets. */
  readonly beside?: BesideName;
}

/** What a heading says beside a name. */
export interface BesideName {
  /** The heading without its number: `initSDK (deprecated)`. */
  readonly printed: string;
  /** Each thing that is said: what stands in brackets, and the words before and behind the name. */
  readonly phrases: readonly string[];
}

/** The name that a heading holds. */
export interface HeadingName {
  readonly name: string;
  readonly beside: BesideName | null;
  /** Whether it stands among words, so that only the section's blocks can tell that it is what the section describes. */
  readonly amongWords: boolean;
}

/** `1.`, `2.3`, `(1)`, `一、`. A whole number needs a mark: `3 messages` is no third section. */
const NUMBER = /^(?:\(\d+(?:\.\d+)*\)|\d+(?:\.\d+)+(?=\s)|(?:\d+(?:\.\d+)*|[一二三四五六七八九十]+)[.,):])\s*/;
const QUALIFIED = /^(?<owner>(?:[A-Za-z_$][\w$]*\.)*)(?<name>[A-Za-z_$][\w$]*)\s*(?:\(\s*\))?$/;
const NAMES = /(?<![\w$.])(?:[A-Za-z_$][\w$]*\.)*(?<name>[A-Za-z_$][\w$]*)(?<call>\s?\(\s*\))?/g;

/** No name of an API is as long as a longer heading. */
const LONGEST = 200;

export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text.trim());
}

/** A heading without its number and without what stands in brackets behind it: `1. Methods (12)` is `Methods`. */
export function bareHeading(heading: string): string {
  return bareOf(heading).bare;
}

/** The one name in a heading: alone but for a number, an owner and brackets, or the only one among Chinese words. */
export function nameOf(heading: string): HeadingName | null {
  const { printed, bare, groups } = bareOf(heading);
  const whole = QUALIFIED.exec(fold(bare))?.groups;
  if (whole) {
    const said = groups.length > 0 || whole['owner'] !== '';
    return { name: whole['name'] ?? '', beside: said ? { printed, phrases: groups } : null, amongWords: false };
  }
  if (bare.length > LONGEST || !/\p{Script=Han}/u.test(bare)) return null;
  const found = [...fold(bare).matchAll(NAMES)].filter(({ groups: parts }) => looksLikeName(parts));
  const [only] = found;
  if (!only || found.length > 1) return null;
  const words = [bare.slice(0, only.index), bare.slice(only.index + only[0].length)].map((text) => text.trim());
  const phrases = [...words, ...groups].filter((phrase) => phrase !== '');
  return { name: only.groups?.['name'] ?? '', beside: { printed, phrases }, amongWords: true };
}

/** An inner capital, the form of a type's name, or empty brackets behind it: no plain word has these. */
function looksLikeName(parts: Readonly<Record<string, string>> | undefined): boolean {
  const name = parts?.['name'] ?? '';
  return /[a-z\d][A-Z]/.test(name) || isTypeLike(name) || parts?.['call'] !== undefined;
}

function bareOf(heading: string): { readonly printed: string; readonly bare: string; readonly groups: string[] } {
  const trimmed = heading.trim();
  if (trimmed.length > LONGEST) return { printed: trimmed, bare: trimmed, groups: [] };
  // Folding keeps each character's place.
  const printed = trimmed.slice(NUMBER.exec(fold(trimmed))?.[0].length ?? 0).replace(/[:\uff1a]$/, '');
  const groups: string[] = [];
  let bare = printed;
  for (let group = lastGroup(bare); group; group = lastGroup(bare)) {
    groups.unshift(bare.slice(group.start + 1, -1).trim());
    bare = bare.slice(0, group.start).trimEnd();
  }
  return { printed, bare, groups };
}

/** The brackets that a text ends with, unless they are empty, hold others or are all that there is. */
function lastGroup(text: string): { readonly start: number } | null {
  const folded = fold(text);
  const open = folded.endsWith(')') ? '(' : folded.endsWith(']') ? '[' : null;
  const start = open === null ? -1 : folded.lastIndexOf(open);
  const inner = folded.slice(start + 1, -1);
  return start > 0 && inner.trim() !== '' && !/[()[\]]/.test(inner) ? { start } : null;
}
