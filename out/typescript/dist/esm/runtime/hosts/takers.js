// Part of every binding that docbind makes. Do not edit.
function takers() {
  const known = /* @__PURE__ */ new Set();
  return {
    receive(take) {
      const entry = [take];
      known.add(entry);
      return () => void known.delete(entry);
    },
    emit(event) {
      for (const [take] of [...known])
        try {
          take(event);
        } catch (error) {
          void Promise.reject(error);
        }
    }
  };
}
export {
  takers
};
