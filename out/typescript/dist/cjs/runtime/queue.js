// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var queue_exports = {};
__export(queue_exports, {
  Queue: () => Queue
});
module.exports = __toCommonJS(queue_exports);
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
0 && (module.exports = {
  Queue
});
