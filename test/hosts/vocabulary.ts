import { readFileSync } from 'node:fs';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import type { NativeVocabulary } from './native-double.js';

/** What the native module behind a model has, by its own names. */
export function vocabularyOf({ methods, listeners }: Ir): NativeVocabulary {
  return {
    methods: methods.map(({ name, native }) => native?.value ?? name.value),
    listeners: listeners.flatMap(({ name, envelope, add, remove }) =>
      add && remove ? [{ envelope: envelope?.value ?? name.value, add: add.value, remove: remove.value }] : [],
    ),
  };
}

/** That of our reference. */
export async function vocabulary(): Promise<NativeVocabulary> {
  const name = 'tencent-cloud-chat.md';
  const text = readFileSync(new URL(`../../spec/${name}`, import.meta.url), 'utf8');
  return vocabularyOf((await readPage({ name, text })).ir);
}
