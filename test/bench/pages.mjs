import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The vendor's page is not ours to give away: it is measured where it lies beside the repository. */
const CANDIDATES = ['../shared/vendor/tencent-chat-1.2.0.zh.md', 'spec/tencent-cloud-chat.md'];

/** The page to measure, `{ name, text }`: the one asked for, or the first of ours that is there. */
export function pageOf(path) {
  const found = path === undefined ? CANDIDATES.map((one) => resolve(root, one)).find(existsSync) : resolve(path);
  if (found === undefined) throw new Error(`no page: give one, or put it at ${CANDIDATES.join(' or ')}`);
  return { name: basename(found), text: readFileSync(found, 'utf8') };
}
