import type { Ir } from '../../ir/types.js';
import { isInherited, toPascal } from '../../render/identifiers.js';
import { RESERVED_WORDS } from '../../render/reserved-words.js';

const FALLBACK = 'client';

/** It becomes a variable, a part of other names, a global of the page and the name of a file. */
const SAFE = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/** What the SDK's object is called: the receiver that most examples call, or `client` where there is none to be used. */
export function clientName(ir: Ir): string {
  const counts = new Map<string, number>();
  for (const { receiver } of ir.methods.flatMap(({ examples }) => examples.flatMap(({ calls }) => calls)))
    if (isUsable(receiver)) counts.set(receiver, (counts.get(receiver) ?? 0) + 1);
  // The first of those that are called equally often.
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [FALLBACK, 0] as const)[0];
}

function isUsable(name: string): boolean {
  return SAFE.test(name) && !RESERVED_WORDS.has(name) && !isInherited(name);
}

/** `tencentCloudChat` → `tencent-cloud-chat`, `myIMClient` → `my-im-client` */
export function packageName(client: string): string {
  const words = client
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replace(/_+/g, '-');
  return words.replace(/-+$/, '').toLowerCase();
}

/** `tencentCloudChat` → `createTencentCloudChat` */
export function creatorName(client: string): string {
  return `create${toPascal(client)}`;
}
