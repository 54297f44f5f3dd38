// Part of every binding that docbind makes. Do not edit.
const START = 17e11;
class MockClock {
  #start;
  #now;
  #timers = [];
  constructor(options = {}) {
    this.#start = options.start ?? START;
    this.step = options.step ?? 1;
    this.#now = this.#start;
  }
  now() {
    return this.#now;
  }
  advance(milliseconds) {
    const end = this.#now + Math.max(0, milliseconds);
    for (let timer = this.#next(end); timer; timer = this.#next(end)) {
      this.#timers.splice(this.#timers.indexOf(timer), 1);
      this.#now = Math.max(this.#now, timer.at);
      timer.run();
    }
    this.#now = Math.max(this.#now, end);
  }
  after(milliseconds, run) {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }
  reset() {
    this.#now = this.#start;
    this.#timers = [];
  }
  #next(end) {
    let next;
    for (const timer of this.#timers) if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
    return next;
  }
}
export {
  MockClock
};
