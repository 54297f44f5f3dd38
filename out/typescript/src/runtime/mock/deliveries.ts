// Part of every binding that docbind makes. Do not edit.
import type { Device } from './device.js';
import { deliverAll, type Happening } from './outbox.js';

interface Batch {
  happenings: readonly Happening[];
  isDue: boolean;
}

/**
 * Events on their way. They reach a device in the order in which things happened, however long the answers take from which
 * they follow: else an app would end up with what was true before.
 */
export class Deliveries {
  #batches: Batch[] = [];

  /** Takes what has happened. Gives a function that has it delivered, if nothing earlier is still under way. */
  add(happenings: readonly Happening[]): () => void {
    const batch: Batch = { happenings, isDue: false };
    if (happenings.length > 0) this.#batches.push(batch);
    return () => {
      batch.isDue = true;
      this.#deliver();
    };
  }

  clear(): void {
    this.#batches = [];
  }

  #deliver(): void {
    const waiting = new Set<Device>();
    const ready: Happening[] = [];
    for (const batch of this.#batches) {
      const late = batch.happenings.filter(({ device }) => !batch.isDue || waiting.has(device));
      ready.push(...batch.happenings.filter((happening) => !late.includes(happening)));
      for (const { device } of late) waiting.add(device);
      batch.happenings = late;
    }
    this.#batches = this.#batches.filter(({ happenings }) => happenings.length > 0);
    deliverAll(ready);
  }
}
