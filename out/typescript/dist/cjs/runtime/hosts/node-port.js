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
var node_port_exports = {};
__export(node_port_exports, {
  nodePort: () => nodePort
});
module.exports = __toCommonJS(node_port_exports);
function nodePort(port) {
  const takers = /* @__PURE__ */ new Map();
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener(type, listener) {
      if (type === "close") {
        const closed = listener;
        port.on("close", closed);
        port.on("exit", closed);
      } else if (!takers.has(listener)) {
        const take = (data) => listener({ data });
        takers.set(listener, take);
        port.on("message", take);
      }
    },
    removeEventListener(type, listener) {
      if (type === "close") {
        const closed = listener;
        port.off("close", closed);
        port.off("exit", closed);
      } else {
        const take = takers.get(listener);
        takers.delete(listener);
        if (take) port.off("message", take);
      }
    }
  };
}
0 && (module.exports = {
  nodePort
});
