import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { LineIndex, type Range } from '../document/span.js';
import type { Literal } from '../ir/types.js';

/** What is wrong in a YAML file, and where. */
export interface YamlProblem {
  readonly message: string;
  readonly range: Range;
}

/** Reads a YAML file that is one mapping; null with a problem where it is none. */
export function readRecord(text: string, problems: YamlProblem[]): YamlRecord | null {
  const lines = new LineIndex(text);
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  // A warning is about a tag or a directive that means nothing here.
  const wrong = [...document.errors, ...document.warnings];
  for (const { message, pos } of wrong) {
    problems.push({ message, range: lines.rangeOf({ start: pos[0], end: pos[1] }) });
  }
  if (wrong.length > 0) return null;
  const record = new YamlRecord(document.contents, lines, problems);
  return record.isRecord ? record : null;
}

/**
 * A mapping of a YAML file. Each value is asked for by its key and kind; what is missing or of
 * another kind becomes a problem, and so does, at `finish`, what nobody asked for.
 */
export class YamlRecord {
  readonly range: Range;
  readonly isRecord: boolean;
  private readonly values = new Map<string, Node | null>();
  private readonly keys = new Map<string, Range>();
  private readonly asked = new Set<string>();

  /** A node that is missing was reported before. */
  constructor(
    node: Node | null | undefined,
    private readonly lines: LineIndex,
    private readonly problems: YamlProblem[],
  ) {
    this.range = this.rangeOf(node);
    this.isRecord = isMap(node);
    if (node === undefined) return;
    if (!isMap<Node, Node | null>(node)) {
      this.report('A mapping of keys to values is expected here.', this.range);
      return;
    }
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        this.report(A_KEY, this.rangeOf(key));
        continue;
      }
      this.keys.set(String(key.value), this.rangeOf(key));
      this.values.set(String(key.value), value);
    }
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  /** Where the key stands. */
  rangeOfKey(key: string): Range {
    return this.keys.get(key) ?? this.range;
  }

  string(key: string): string {
    const value = this.literal(key);
    if (typeof value === 'string' && value !== '') return value;
    if (value !== undefined) this.report(`\`${key}\` must be a text that is not empty.`, this.rangeOfKey(key));
    return '';
  }

  number(key: string): number {
    const value = this.literal(key);
    if (typeof value === 'number') return value;
    if (value !== undefined) this.report(`\`${key}\` must be a number.`, this.rangeOfKey(key));
    return 0;
  }

  oneOf<T extends string>(key: string, choices: readonly T[]): T | null {
    const value = this.literal(key);
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined && value !== undefined)
      this.report(
        `\`${key}\` is ${JSON.stringify(value)}; it must be one of ${choices.join(', ')}.`,
        this.rangeOfKey(key),
      );
    return choice ?? null;
  }

  /** Any value that JSON could hold; undefined, with a problem, where the key is missing. */
  literal(key: string): Literal | undefined {
    this.asked.add(key);
    const node = this.values.get(key);
    if (node === undefined) {
      this.report(`\`${key}\` is missing.`, this.range);
      return undefined;
    }
    return this.literalOf(node);
  }

  /** The texts of the list at a key, each with its place. */
  strings(key: string): readonly { readonly value: string; readonly range: Range }[] {
    this.asked.add(key);
    const node = this.values.get(key);
    if (!isSeq<Node>(node) || node.items.length === 0) {
      this.report(`\`${key}\` must be a list of texts.`, this.rangeOfKey(key));
      return [];
    }
    return node.items.flatMap((item) => {
      const value = this.literalOf(item);
      const range = this.rangeOf(item);
      if (typeof value === 'string' && value !== '') return [{ value, range }];
      this.report('A text that is not empty is expected here.', range);
      return [];
    });
  }

  /** Reports what the caller finds wrong with a key. */
  wrong(key: string, message: string): void {
    this.report(message, this.rangeOfKey(key));
  }

  /** The mapping at a key. */
  record(key: string): YamlRecord {
    this.asked.add(key);
    if (!this.values.has(key)) this.report(`\`${key}\` is missing.`, this.range);
    return new YamlRecord(this.values.get(key), this.lines, this.problems);
  }

  /** The mappings of the list at a key. */
  records(key: string): readonly YamlRecord[] {
    this.asked.add(key);
    const node = this.values.get(key);
    if (node === undefined) {
      this.report(`\`${key}\` is missing.`, this.range);
      return [];
    }
    if (!isSeq<Node>(node)) {
      this.report(`\`${key}\` must be a list.`, this.rangeOfKey(key));
      return [];
    }
    return node.items.map((item) => new YamlRecord(item, this.lines, this.problems));
  }

  /** Reports the keys that nobody asked for. */
  finish(): void {
    for (const [key, range] of this.keys) {
      if (!this.asked.has(key)) this.report(`\`${key}\` is no key of this entry.`, range);
    }
  }

  private report(message: string, range: Range): void {
    this.problems.push({ message, range });
  }

  private rangeOf(node: Node | null | undefined): Range {
    const [start = 0, end = 0] = node?.range ?? [];
    return this.lines.rangeOf({ start, end });
  }

  /** The value of a node as JSON would have it; null, with a problem, where JSON has no such value. */
  private literalOf(node: Node | null): Literal {
    if (isSeq<Node>(node)) return node.items.map((item) => this.literalOf(item));
    if (isMap<Node, Node | null>(node)) {
      return Object.fromEntries(node.items.map(({ key, value }) => [this.keyOf(key), this.literalOf(value)] as const));
    }
    if (isAlias(node)) this.report('An alias is not followed here; write the value out.', this.rangeOf(node));
    if (!isScalar(node)) return null;
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.report('A text, a number, true, false or null is expected here.', this.rangeOf(node));
    return null;
  }

  private keyOf(node: Node): string {
    if (isScalar(node)) return String(node.value);
    this.report(A_KEY, this.rangeOf(node));
    return '';
  }
}

const A_KEY = 'A text is expected here, as the key of what follows.';
