// Part of every binding that docbind makes. Do not edit.
class Post {
  #due = [];
  #timers = /* @__PURE__ */ new Set();
  #running = false;
  send(milliseconds, deliver) {
    if (!(milliseconds > 0)) return this.#add(deliver);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#add(deliver);
    }, milliseconds);
    this.#timers.add(timer);
  }
  async idle() {
    do
      await new Promise((resolve) => void setTimeout(resolve, 0));
    while (this.#due.length > 0 || this.#timers.size > 0);
  }
  clear() {
    this.#due = [];
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
  #add(deliver) {
    this.#due.push(deliver);
    if (this.#running) return;
    this.#running = true;
    void Promise.resolve().then(() => this.#run());
  }
  #run() {
    for (let deliver = this.#due.shift(); deliver; deliver = this.#due.shift()) deliver();
    this.#running = false;
  }
}
function callOut(run) {
  try {
    run();
  } catch (error) {
    void Promise.reject(error);
  }
}
export {
  Post,
  callOut
};
