/**
 * The IR: all that docbind knows about an SDK, as plain readonly data that survives JSON.
 * `spec/ir.schema.json` is generated from these types, comments included.
 *
 * Ids are paths that survive re-ordering: `method:sendMessage/param:priority`,
 * `class:V2TIMMessage/field:elemType`, `method:getGroupsInfo/result.groupInfo`.
 */
import type { Range } from '../document/span.js';
import type { Example } from './example.js';
import type { Fact, Name } from './fact.js';
import type { Edition, Field, Limit, Rule, Type } from './field.js';

export type * from './example.js';
export type * from './fact.js';
export type * from './field.js';

/** The whole model. Every list is in the order of the page. */
export interface Ir {
  /** Version of this format. */
  readonly irVersion: 1;
  /** The page's title, plain text; empty where it has none. */
  readonly title: string;
  readonly modules: readonly Module[];
  readonly methods: readonly Method[];
  readonly enums: readonly Enum[];
  readonly classes: readonly Class[];
  readonly listeners: readonly Listener[];
  readonly constants: readonly Constant[];
  readonly errorCodes: readonly ErrorCode[];
  readonly guides: readonly Guide[];
}

/** A group of methods. */
export interface Module {
  readonly kind: 'module';
  /** `module:V2TIMManager` */
  readonly id: string;
  readonly name: Name;
  /** Inline Markdown, one paragraph per line; empty where the page has none. */
  readonly description: string;
  readonly notes: readonly string[];
  /** Further ids that the page links it by, besides its name. */
  readonly anchors: readonly string[];
}

export interface Method {
  readonly kind: 'method';
  /** `method:sendMessage` */
  readonly id: string;
  readonly name: Name;
  /** The name of its module. */
  readonly module: Fact<string>;
  /** What the native module calls it, where that is another name. */
  readonly native: Fact<string> | null;
  /**
   * `bare` where the promise resolves with what the native module answers; null where that stands in
   * `{ type, data }`, as it does for most methods. Those that add or remove a listener answer bare
   * without a word: see `bareAnswers`.
   */
  readonly answer: Fact<'bare'> | null;
  readonly description: string;
  readonly notes: readonly string[];
  /** The SDK version that brought it, such as `6.3` or `5.2.210`. */
  readonly since: Fact<string> | null;
  readonly deprecated: Fact<true> | null;
  /** The paid edition that it needs. */
  readonly edition: Fact<Edition> | null;
  readonly limits: readonly Limit[];
  /** The members of the one object that it takes, or the one `listener` that it takes. */
  readonly params: readonly Field[];
  readonly result: Result;
  /** The members of what a failed call answers with. */
  readonly error: readonly Field[];
  /** Which parameters go together. */
  readonly rules: readonly Rule[];
  /** Ids of the error codes that its text names. */
  readonly errorCodes: readonly string[];
  /** Ids of the events that follow a call that succeeded. */
  readonly events: readonly string[];
  readonly examples: readonly Example[];
  readonly references: readonly Reference[];
  /** The release of the vendor's page that has it no more; null while the page has it. */
  readonly removed: string | null;
  readonly anchors: readonly string[];
}

export interface Result {
  /** `method:M/result` */
  readonly id: string;
  /** Of the answer's `data`. */
  readonly type: Fact<Type>;
  readonly description: string;
  /** The keys of the answer around it, such as `code`, `data`, `desc`. */
  readonly envelope: readonly string[];
}

/** A "see" entry. */
export interface Reference {
  /** The name that the page points to. */
  readonly name: string;
  /** The id of what it resolves to, or null: a dangling reference. */
  readonly to: string | null;
  readonly spans: readonly Range[];
}

export interface Enum {
  readonly kind: 'enum';
  /** `enum:V2TIM_Log` */
  readonly id: string;
  readonly name: Name;
  readonly description: string;
  readonly notes: readonly string[];
  readonly members: readonly EnumMember[];
  readonly references: readonly Reference[];
  /** The release of the vendor's page that has it no more; null while the page has it. */
  readonly removed: string | null;
  readonly anchors: readonly string[];
}

export interface EnumMember {
  readonly kind: 'member';
  /** `enum:E/member:N` */
  readonly id: string;
  readonly name: string;
  readonly value: Fact<number | string>;
  /** One line of plain text. */
  readonly description: string;
  readonly since: Fact<string> | null;
  readonly edition: Fact<Edition> | null;
  readonly spans: readonly Range[];
}

export interface Class {
  readonly kind: 'class';
  /** `class:V2TIMMessage` */
  readonly id: string;
  readonly name: Name;
  readonly description: string;
  readonly notes: readonly string[];
  readonly fields: readonly Field[];
  readonly limits: readonly Limit[];
  /** Which fields go together. */
  readonly rules: readonly Rule[];
  readonly references: readonly Reference[];
  /** The release of the vendor's page that has it no more; null while the page has it. */
  readonly removed: string | null;
  readonly anchors: readonly string[];
}

/** A group of events that are listened to together. */
export interface Listener {
  readonly kind: 'listener';
  /** `listener:sdkListener`, by the constructor's name */
  readonly id: string;
  readonly name: Name;
  /** The name of the section that describes its events. */
  readonly section: Fact<string> | null;
  /** The method that adds one. */
  readonly add: Fact<string> | null;
  /** The method that removes one. */
  readonly remove: Fact<string> | null;
  /** What the host writes as the method's name into each event. */
  readonly envelope: Fact<string> | null;
  readonly description: string;
  readonly notes: readonly string[];
  readonly events: readonly Event[];
  /** The release of the vendor's page that has it no more; null while the page has it. */
  readonly removed: string | null;
  readonly anchors: readonly string[];
}

export interface Event {
  readonly kind: 'event';
  /** `listener:L/event:E` */
  readonly id: string;
  /** The handler's name. */
  readonly name: Name;
  /** What the host writes as the event's type. */
  readonly tag: Fact<string> | null;
  /** Other tags that the event is told to have had on the vendor's page; a host may send them. */
  readonly otherTags: readonly string[];
  readonly payload: Payload;
  readonly description: string;
  readonly notes: readonly string[];
  readonly since: Fact<string> | null;
  readonly edition: Fact<Edition> | null;
  readonly references: readonly Reference[];
  /** The release of the vendor's page that has it no more; null while the page has it. */
  readonly removed: string | null;
  readonly anchors: readonly string[];
}

/** What an event hands to its handler. */
export interface Payload {
  /** `listener:L/event:E/payload` */
  readonly id: string;
  readonly type: Fact<Type>;
  /** One line of plain text. */
  readonly description: string;
}

/** A name that the text uses as a value and describes nowhere. */
export interface Constant {
  readonly kind: 'constant';
  /** `constant:kImSDK_…` */
  readonly id: string;
  readonly name: string;
  /** Where the text uses it. */
  readonly spans: readonly Range[];
}

export interface ErrorCode {
  readonly kind: 'error-code';
  /** `error:10056` or `error:ERR_…` */
  readonly id: string;
  readonly code: string;
  /** What it means and what to do: one line of inline Markdown; empty where the page has none. */
  readonly description: string;
  readonly spans: readonly Range[];
}

/** A section that describes no single part of the API. */
export interface Guide {
  readonly kind: 'guide';
  /** `guide:` and its place, from 1 */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /** Of its heading, 1 to 6. */
  readonly depth: number;
  readonly blocks: readonly GuideBlock[];
  readonly anchors: readonly string[];
  readonly spans: readonly Range[];
}

export type GuideBlock =
  /** Inline Markdown. `bullet` is `-` or `1.` for a list item. */
  | { readonly kind: 'text'; readonly markdown: string; readonly quoted: boolean; readonly bullet: string | null }
  | { readonly kind: 'code'; readonly lang: string | null; readonly code: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };
