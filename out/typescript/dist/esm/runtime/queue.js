// Part of every binding that docbind makes. Do not edit.
class Queue {
  constructor() {
    this.incoming = [];
    this.outgoing = [];
  }
  add(item) {
    this.incoming.push(item);
  }
  take() {
    if (this.outgoing.length === 0) [this.outgoing, this.incoming] = [this.incoming.reverse(), this.outgoing];
    return this.outgoing.pop();
  }
  clear() {
    this.incoming = [];
    this.outgoing = [];
  }
}
export {
  Queue
};
