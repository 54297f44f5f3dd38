// Part of every binding that docbind makes. Do not edit.
import { isHostEvent } from "../host.js";
import { takers } from "./takers.js";
function apiCloudHost(module) {
  const { receive, emit } = takers();
  const methods = module;
  return {
    receive,
    call(method, params, done) {
      let say = done;
      const take = (ret, err) => {
        if (isHostEvent(ret)) return emit(ret);
        const first = say;
        say = void 0;
        if (first) first(err ? void 0 : ret, err || void 0);
      };
      try {
        const run = methods ? methods[method] : void 0;
        if (typeof run !== "function" || run === NOTHING[method]) take(void 0, missing(method));
        else methods[method]?.(params, take);
      } catch (error) {
        take(void 0, error || String(error));
      }
    }
  };
}
const NOTHING = {};
function missing(method) {
  return { desc: `The native module has no method ${method}: add or update the module, and build the app again.` };
}
export {
  apiCloudHost
};
