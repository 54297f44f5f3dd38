// Part of every binding that docbind makes. Do not edit.

/** 14 November 2023, 22:13:20 UTC: a moment without a meaning. */
const START = 1_700_000_000_000;

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export interface MockClockOptions {
  /** Where it starts and where it returns to, in milliseconds since 1970. */
  readonly start?: number;
  /** By how many milliseconds each call of a method moves it on. Without it: 1. */
  readonly step?: number;
}

/** The time of a mock. It stands still but for the calls, and for who advances it. */
export class MockClock {
  readonly step: number;
  readonly #start: number;
  #now: number;
  #timers: Timer[] = [];

  constructor(options: MockClockOptions = {}) {
    this.#start = options.start ?? START;
    this.step = options.step ?? 1;
    this.#now = this.#start;
  }

  /** In milliseconds since 1970. */
  now(): number {
    return this.#now;
  }

  /** Moves the time on, by milliseconds. What was to happen meanwhile happens, each at its time. */
  advance(milliseconds: number): void {
    const end = this.#now + Math.max(0, milliseconds);
    for (let timer = this.#next(end); timer; timer = this.#next(end)) {
      this.#timers.splice(this.#timers.indexOf(timer), 1);
      this.#now = Math.max(this.#now, timer.at);
      timer.run();
    }
    // What ran may have advanced the clock itself.
    this.#now = Math.max(this.#now, end);
  }

  /** Runs something once that much time has passed. Gives a function that prevents it. */
  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Back to the start; what was to happen is forgotten. */
  reset(): void {
    this.#now = this.#start;
    this.#timers = [];
  }

  #next(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
    return next;
  }
}
