// Part of every binding that docbind makes. Do not edit.
import { AbortedError, TimeoutError } from "./errors.js";
const LONGEST_TIMEOUT = 2 ** 31 - 1;
function guard(start, name, options) {
  const { signal, timeout } = options;
  if (signal === void 0 && timeout === void 0) return start();
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
    if (timeout !== void 0 && timeout <= LONGEST_TIMEOUT)
      timer = setTimeout(() => finish(() => reject(new TimeoutError(name, timeout))), timeout);
    start().then(
      (value) => finish(() => resolve(value)),
      (error) => finish(() => reject(error))
    );
  });
}
export {
  guard
};
