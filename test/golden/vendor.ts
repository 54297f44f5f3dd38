import { createHash } from 'node:crypto';
import { factLines } from '../../generator/facts/facts.js';
import { inlineFields } from '../../generator/ir/type-text.js';
import type { Field, Ir } from '../../generator/ir/types.js';
import { type ReadPage, readPage } from '../../generator/pipeline.js';
import { sharedFile } from '../helpers/shared.js';

/** One page, as Markdown and as the text of its first rendering. */
export const MARKDOWN = 'tencent-chat-1.2.0.zh.md';
export const FLAT = 'tencent-chat-1.2.0.zh.page.txt';

export function vendorText(name: string): string {
  const text = sharedFile(`vendor/${name}`);
  if (text === null) throw new Error(`There is no vendor page ${name}.`);
  return text;
}

const pages = new Map<string, Promise<ReadPage>>();

/** A vendor's page as it is, read once for all tests of a file. */
export function vendorPage(name: string): Promise<ReadPage> {
  const known = pages.get(name) ?? readPage({ name, text: vendorText(name) });
  pages.set(name, known);
  return known;
}

/** Facts in a few lines: a change shows in which kind it is, and that it is. The lines hold identifiers alone. */
export function digest(ir: Ir): string {
  const lines = factLines(ir);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [id = '', key = ''] = line.split('\t');
    const kind = `${id.slice(0, id.indexOf(':'))} ${key}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const open = lines.filter((line) => /\t(?:unknown|map<string,unknown>)(?:\[\])*$/.test(line)).length;
  return [
    `sha256 ${createHash('sha256').update(lines.join('\n')).digest('hex')}`,
    `lines ${lines.length}, of unknown type ${open}`,
    ...sorted.map(([kind, count]) => `${kind} ${count}`),
  ].join('\n');
}

export function countFields(fields: readonly Field[]): number {
  return fields.reduce((sum, field) => sum + 1 + countFields(inlineFields(field.type.value)), 0);
}

/** All names of a model, in the order of the page, with what they are names of. */
export function namesOf(
  ir: Ir,
): readonly { readonly kind: string; readonly value: string; readonly placeholder: boolean }[] {
  const events = ir.listeners.flatMap((listener) => listener.events);
  const parts = [ir.modules, ir.methods, ir.enums, ir.classes, ir.listeners, events].flat();
  return parts.map(({ kind, name: { value, placeholder } }) => ({ kind, value, placeholder }));
}
