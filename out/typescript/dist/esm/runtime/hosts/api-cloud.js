// Part of every binding that docbind makes. Do not edit.
import { isHostEvent } from "../host.js";
function apiCloudHost(module) {
  const takers = /* @__PURE__ */ new Set();
  return {
    call(method, params, done) {
      module[method]?.(params, (ret, err) => {
        if (isHostEvent(ret)) for (const take of [...takers]) take(ret);
        else done(ret, err);
      });
    },
    receive(take) {
      takers.add(take);
      return () => void takers.delete(take);
    }
  };
}
export {
  apiCloudHost
};
