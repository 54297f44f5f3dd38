// Part of every binding that docbind makes. Do not edit.
import { deliverAll } from "./outbox.js";
class Deliveries {
  #batches = [];
  add(happenings) {
    const batch = { happenings, isDue: false };
    if (happenings.length > 0) this.#batches.push(batch);
    return () => {
      batch.isDue = true;
      this.#deliver();
    };
  }
  clear() {
    this.#batches = [];
  }
  #deliver() {
    const waiting = /* @__PURE__ */ new Set();
    const ready = [];
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
export {
  Deliveries
};
