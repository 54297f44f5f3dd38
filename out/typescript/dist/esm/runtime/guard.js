// Part of every binding that docbind makes. Do not edit.
import { AbortedError, TimeoutError } from "./errors.js";
function guard(promise, name, options) {
  const { signal, timeout } = options;
  if (signal === void 0 && timeout === void 0) return promise;
  return new Promise((resolve, reject) => {
    let timer;
    const abort = () => finish(() => reject(new AbortedError(name, signal?.reason)));
    const finish = (settle) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      settle();
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    if (timeout !== void 0) timer = setTimeout(() => finish(() => reject(new TimeoutError(name, timeout))), timeout);
    promise.then(
      (value) => finish(() => resolve(value)),
      (error) => finish(() => reject(error))
    );
  });
}
export {
  guard
};
