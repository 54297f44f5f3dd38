/**
 * The IR: all that docbind knows about an SDK, as plain readonly data that survives JSON.
 * `spec/ir.schema.json` is generated from this file, comments included.
 *
 * Ids are paths that survive re-ordering: `method:sendMessage/param:priority`,
 * `class:V2TIMMessage/field:elemType`, `method:getGroupsInfo/result.groupInfo`.
 */
import type { Range } from '../document/span.js';

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

/** A fact with the trail that explains it. */
export interface Fact<T> {
  readonly value: T;
  readonly from: Provenance;
}

/** Where a fact comes from. */
export type Provenance = Documented | Inferred;

/** The page says so, at these places. */
export interface Documented {
  readonly kind: 'documented';
  readonly spans: readonly Range[];
}

/** The page is silent; a rule concluded it from what stands at these places. */
export interface Inferred {
  readonly kind: 'inferred';
  readonly rule: InferenceRule;
  readonly spans: readonly Range[];
}

export type InferenceRule =
  /** An enum member without a value counts on from the one before it, from 0. */
  | 'enum-position'
  /** The comment gives a unit of time or a count, which only a number has. */
  | 'unit'
  /** The comment asks whether something holds. */
  | 'whether'
  /** The literal that the method's own example passes. */
  | 'example'
  /** Fields of this name have one type wherever the page states it. */
  | 'same-field'
  /** The comment names another field instead of a type. */
  | 'named-field'
  /** The list's elements have a name (`userIDList`, `userID`), whose type is known; or the other way round. */
  | 'sibling-list'
  /** The field is named after an enum or a class. */
  | 'named-type';

/** A name, and what spoke for it where the page does not print it. */
export interface Name {
  readonly value: string;
  /** True where nothing on the page tells the name and `value` was made up to have one. */
  readonly placeholder: boolean;
  readonly spans: readonly Range[];
  /** All that spoke for this name or for another one, strongest first. Empty where the heading alone says it. */
  readonly votes: readonly Vote[];
}

export interface Vote {
  readonly by: VoteKind;
  readonly name: string;
  /** Greater is stronger; the name with the greatest sum wins. */
  readonly weight: number;
  readonly spans: readonly Range[];
}

export type VoteKind =
  'heading' | 'anchor' | 'index' | 'example' | 'reference' | 'members' | 'order' | 'tag' | 'summary' | 'prior';

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
  /** Ids of the error codes that its text names. */
  readonly errorCodes: readonly string[];
  readonly examples: readonly Example[];
  readonly references: readonly Reference[];
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

/** A parameter, a class's field, or a member of an inline object. */
export interface Field {
  readonly kind: 'field';
  /** `method:M/param:P`, `class:C/field:F`, and for what is inside `….sub` */
  readonly id: string;
  /** As it is passed; for a key that is not fixed see `key`. */
  readonly name: string;
  readonly key: FieldKey;
  readonly type: Fact<Type>;
  readonly required: Fact<Requiredness>;
  readonly default: Fact<Literal> | null;
  /** One line of plain text; empty where the page has none. */
  readonly description: string;
  readonly unit: Fact<Unit> | null;
  readonly since: Fact<string> | null;
  readonly deprecated: Fact<true> | null;
  readonly edition: Fact<Edition> | null;
  readonly limits: readonly Limit[];
  readonly spans: readonly Range[];
}

export type FieldKey =
  /** The field's name is the key. */
  | { readonly kind: 'fixed' }
  /** Any key: the object is a map. The field's name is `*`. */
  | { readonly kind: 'any' }
  /** One of these keys; where `open`, others may follow. The field's name lists them. */
  | { readonly kind: 'one-of'; readonly names: readonly string[]; readonly open: boolean };

export type Requiredness = 'yes' | 'no' | 'unstated';

export type Edition = 'ultimate' | 'value-added';

export type Unit = 'milliseconds' | 'seconds' | 'bytes';

export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

export type Type =
  | PrimitiveType
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'class'; readonly name: string }
  /** An object made by one of the page's listener constructors. */
  | { readonly kind: 'listener'; readonly name: string }
  /** A type that the page names but does not describe. */
  | { readonly kind: 'dangling'; readonly name: string }
  | { readonly kind: 'array'; readonly element: Type }
  /** From strings to values that are no inline objects; those are objects with a key of kind `any`. */
  | { readonly kind: 'map'; readonly value: Type }
  /** Without fields: an object of which no more is known. */
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  /** Nothing is there: the page shows an empty string where others show data. */
  | { readonly kind: 'void' }
  /** The page does not say. */
  | { readonly kind: 'unknown' };

export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: PrimitiveName;
}

/** `integer` and `long` are whole numbers of 32 and 64 bits, `double` a fraction, `number` any of them. */
export type PrimitiveName = 'string' | 'number' | 'boolean' | 'integer' | 'long' | 'double' | 'function';

export type Limit =
  | { readonly kind: 'items'; readonly max: number; readonly spans: readonly Range[] }
  | { readonly kind: 'characters'; readonly max: number; readonly spans: readonly Range[] }
  /** `max` in `unit`, as the page has it; a KB or MB is not converted. */
  | {
      readonly kind: 'size';
      readonly max: number;
      readonly unit: 'bytes' | 'KB' | 'MB';
      readonly spans: readonly Range[];
    }
  | { readonly kind: 'rate'; readonly calls: number; readonly seconds: number; readonly spans: readonly Range[] };

/** Code that the page shows, and the calls in it. */
export interface Example {
  readonly code: string;
  readonly calls: readonly ExampleCall[];
  readonly spans: readonly Range[];
}

export interface ExampleCall {
  /** The object that it is called on, as written. */
  readonly receiver: string;
  readonly method: string;
  /** The first argument where it is an object literal, key by key; null where it is none. */
  readonly argument: ExampleObject | null;
  readonly spans: readonly Range[];
}

export interface ExampleObject {
  readonly kind: 'object';
  readonly entries: readonly ExampleEntry[];
}

export interface ExampleEntry {
  readonly key: string;
  readonly value: ExampleValue;
  /** Of the key. */
  readonly spans: readonly Range[];
}

/** A literal of an example; `missing` where the page leaves the value out, `other` for names and calls. */
export type ExampleValue =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'array'; readonly elements: readonly ExampleValue[] }
  | ExampleObject
  | { readonly kind: 'missing' }
  | { readonly kind: 'other' };

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
  readonly references: readonly Reference[];
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
  readonly payload: Payload;
  readonly description: string;
  readonly notes: readonly string[];
  readonly since: Fact<string> | null;
  readonly edition: Fact<Edition> | null;
  readonly references: readonly Reference[];
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
