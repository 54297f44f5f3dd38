// Part of every binding that docbind makes. Do not edit.

// Every place where a binding runs has timers, though the language does not define them.
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Delivers answers and events: never while somebody is calling, and in the order in which they are due. */
export class Post {
  #due: (() => void)[] = [];
  readonly #timers = new Set<unknown>();
  #running = false;

  /** Delivers after so many milliseconds of real time; with 0 as soon as the code that runs now is done. */
  send(milliseconds: number, deliver: () => void): void {
    if (!(milliseconds > 0)) return this.#add(deliver);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#add(deliver);
    }, milliseconds);
    this.#timers.add(timer);
  }

  /** Settles when nothing is under way any more, nor anything that came of it. */
  async idle(): Promise<void> {
    do await new Promise<void>((resolve) => void setTimeout(resolve, 0));
    while (this.#due.length > 0 || this.#timers.size > 0);
  }

  /** Drops what is under way. */
  clear(): void {
    this.#due = [];
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #add(deliver: () => void): void {
    this.#due.push(deliver);
    if (this.#running) return;
    this.#running = true;
    void Promise.resolve().then(() => this.#run());
  }

  #run(): void {
    for (let deliver = this.#due.shift(); deliver; deliver = this.#due.shift()) deliver();
    this.#running = false;
  }
}

/** Calls what others wrote. What they throw is theirs: it becomes an unhandled rejection and stops nobody else. */
export function callOut(run: () => void): void {
  try {
    run();
  } catch (error) {
    void Promise.reject(error);
  }
}
