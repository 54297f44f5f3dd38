// Part of every binding that docbind makes. Do not edit.
import { isHostEvent } from "../host.js";
import { firstWord } from "./first-word.js";
import { takers } from "./takers.js";
function apiCloudHost(module) {
  const { receive, emit } = takers();
  const methods = module;
  return {
    receive,
    call(method, params, done) {
      const say = firstWord(done);
      try {
        if (!methods || typeof methods[method] !== "function" || methods[method] === NOTHING[method])
          say(void 0, missing(method));
        else
          methods[method](params, (ret, err) => {
            if (isHostEvent(ret)) emit(ret);
            else if (err) say(void 0, err);
            else say(ret);
          });
      } catch (error) {
        say(void 0, error || String(error));
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
