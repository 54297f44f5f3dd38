import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
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
  for (const { message, pos } of document.errors) {
    problems.push({ message, range: lines.rangeOf({ start: pos[0], end: pos[1] }) });
  }
  if (document.errors.length > 0) return null;
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

  constructor(
    node: Node | null,
    private readonly lines: LineIndex,
    private readonly problems: YamlProblem[],
  ) {
    this.range = this.rangeOf(node);
    this.isRecord = isMap(node);
    if (!isMap<Node, Node | null>(node)) {
      this.report(`A mapping of keys to values is expected here.`, this.range);
      return;
    }
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
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
    return literalOf(node);
  }

  /** The mapping at a key. */
  record(key: string): YamlRecord {
    this.asked.add(key);
    if (!this.values.has(key)) this.report(`\`${key}\` is missing.`, this.range);
    return new YamlRecord(this.values.get(key) ?? null, this.lines, this.problems);
  }

  /** The mappings of the list at a key; none where the key is missing. */
  records(key: string): readonly YamlRecord[] {
    this.asked.add(key);
    const node = this.values.get(key);
    if (node === undefined) return [];
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

  private rangeOf(node: Node | null): Range {
    const [start = 0, end = 0] = node?.range ?? [];
    return this.lines.rangeOf({ start, end });
  }
}

/** The value of a node as JSON would have it. */
function literalOf(node: Node | null): Literal {
  if (isScalar(node)) {
    const { value } = node;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  }
  if (isSeq<Node>(node)) return node.items.map(literalOf);
  if (!isMap<Node, Node | null>(node)) return null;
  const entries = node.items.map(
    ({ key, value }) => [isScalar(key) ? String(key.value) : '', literalOf(value)] as const,
  );
  return Object.fromEntries(entries);
}
