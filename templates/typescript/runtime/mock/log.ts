// Part of every binding that docbind makes. Do not edit.
import { copyJson } from './base/json.js';
import type { MockCall } from './options.js';

/** What was called. Nobody gets hold of the entries themselves. */
export class Log {
  #calls: MockCall[] = [];

  add(call: MockCall): void {
    this.#calls.push(copyJson(call) as MockCall);
  }

  all(): readonly MockCall[] {
    return copyJson(this.#calls) as readonly MockCall[];
  }

  clear(): void {
    this.#calls = [];
  }
}
