// Part of every binding that docbind makes. Do not edit.
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
export {
  nodePort
};
