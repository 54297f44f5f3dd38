import { readFile } from 'node:fs/promises';
import { createContext, runInContext, type Context } from 'node:vm';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { sources } from '../../generator/targets/typescript/index.js';
import { sourcesOf } from '../../generator/targets/typescript/package/parts.js';
import { script } from '../../generator/targets/typescript/package/script.js';

const SPEC = 'tencent-cloud-chat.md';

/** The script that our reference gives, in both forms, and the model that it is made of. */
export interface Scripts {
  readonly ir: Ir;
  readonly plain: string;
  readonly minified: string;
}

export async function scripts(): Promise<Scripts> {
  const text = await readFile(new URL(`../../spec/${SPEC}`, import.meta.url), 'utf8');
  const { ir } = await readPage({ name: SPEC, text });
  const files = await sources(ir, { source: SPEC });
  const about = {
    client: 'tencentCloudChat',
    creator: '',
    init: '',
    title: '',
    event: '',
    preamble: '// Made for a test.',
    example: null,
  };
  const made = await script(sourcesOf(files, 'typescript/src'), about);
  const contentOf = (path: string): string => made.find((file) => file.path === `dist/${path}`)?.content ?? '';
  return { ir, plain: contentOf('tencentCloudChat.js'), minified: contentOf('tencentCloudChat.min.js') };
}

/** What came with ES2018 and later, which the web views of old phones lack. */
const AGE = `
  (() => { const newer = [
    [Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['matchAll', 'replaceAll', 'at', 'trimStart', 'trimEnd', 'isWellFormed', 'toWellFormed']],
    [Object, ['fromEntries', 'hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [Promise.prototype, ['finally']],
    [globalThis, ['BigInt', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'Iterator', 'queueMicrotask', 'globalThis']],
  ];
  for (const [object, names] of newer) for (const name of names) delete object[name]; })();
`;

/** A page in an old web view: scripts run one after another and share their names. */
export class Page {
  /** What the page has written to its console. */
  readonly log: unknown[] = [];
  private readonly context: Context;

  /** `modules` are what `api.require` knows. */
  constructor(modules: { readonly [name: string]: object } = {}) {
    const log = (...values: readonly unknown[]): void => void this.log.push(...values);
    const api = { require: (name: string): object | undefined => modules[name] };
    this.context = createContext({ console: { log, warn: log, error: log }, setTimeout, clearTimeout, api });
    this.script('this.window = this.self = this;');
    this.script(AGE);
  }

  /** Runs a script element. */
  script(code: string): unknown {
    return runInContext(code, this.context, { displayErrors: false });
  }

  /** Runs code that waits for promises, and gives what it returns. */
  run<Result = unknown>(body: string): Promise<Result> {
    return this.script(`(async () => {\n${body}\n})()`) as Promise<Result>;
  }

  /** The same as data of this side, as pages show it: through JSON. */
  async json<Result = unknown>(body: string): Promise<Result> {
    const text = await this.run<string>(`return JSON.stringify(await (async () => {\n${body}\n})())`);
    return (text === undefined ? undefined : JSON.parse(text)) as Result;
  }
}
