// Part of every binding that docbind makes. Do not edit.
import { copyRecord } from './base/json.js';
import { Refusal } from './base/refusal.js';
import type { MockFailure } from './options.js';

/** Stands for all methods. */
const ANY = '*';

interface Script {
  readonly method: string;
  readonly failure: MockFailure;
  left: number;
}

/** The calls that are to fail. */
export class Failures {
  #scripts: Script[] = [];

  /** Gives a function that ends it. */
  add(method: string, failure: MockFailure): () => void {
    const script = { method, failure: { ...failure }, left: failure.times ?? 1 };
    this.#scripts.push(script);
    return () => {
      this.#scripts = this.#scripts.filter((other) => other !== script);
    };
  }

  /** The failure of a call, if it is to fail; the script that was written first comes first. */
  next(method: string, params: { readonly [key: string]: unknown }, device: string): Refusal | null {
    for (const script of this.#scripts) {
      const { code, desc = 'A failure of the script', when } = script.failure;
      const isMeant = script.method === ANY || script.method === method;
      if (!isMeant || script.left <= 0 || (when && !when(copyRecord(params), device))) continue;
      script.left--;
      return new Refusal(code, desc);
    }
    return null;
  }

  clear(): void {
    this.#scripts = [];
  }
}
