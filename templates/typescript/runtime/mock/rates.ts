// Part of every binding that docbind makes. Do not edit.
import { ATTRIBUTES_TOO_OFTEN, ATTRIBUTES_TOO_OFTEN_SERVER, TOO_OFTEN } from './base/codes.js';

interface Rate {
  readonly methods: readonly string[];
  readonly calls: number;
  readonly seconds: number;
  readonly code: number;
}

const ATTRIBUTE_CHANGES = ['initGroupAttributes', 'setGroupAttributes', 'deleteGroupAttributes'];

/** How often methods may be called, together, on one device. */
const RATES: readonly Rate[] = [
  { methods: ATTRIBUTE_CHANGES, calls: 10, seconds: 5, code: ATTRIBUTES_TOO_OFTEN },
  { methods: ATTRIBUTE_CHANGES, calls: 5, seconds: 1, code: ATTRIBUTES_TOO_OFTEN_SERVER },
  { methods: ['getGroupAttributes'], calls: 20, seconds: 5, code: ATTRIBUTES_TOO_OFTEN },
  { methods: ['setC2CReceiveMessageOpt'], calls: 5, seconds: 1, code: TOO_OFTEN },
];

/** Counts the calls that are limited. */
export class Rates {
  #calls: { readonly device: string; readonly method: string; readonly time: number }[] = [];

  /** Counts a call. Gives the code with which it is refused, or 0. */
  count(device: string, method: string, time: number): number {
    const rates = RATES.filter(({ methods }) => methods.includes(method));
    for (const { methods, calls, seconds, code } of rates) {
      const recent = this.#calls.filter((call) => call.device === device && methods.includes(call.method));
      if (recent.filter((call) => call.time > time - seconds * 1000).length >= calls) return code;
    }
    if (rates.length > 0) this.#calls.push({ device, method, time });
    return 0;
  }

  clear(): void {
    this.#calls = [];
  }
}
