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
var api_cloud_exports = {};
__export(api_cloud_exports, {
  apiCloudHost: () => apiCloudHost
});
module.exports = __toCommonJS(api_cloud_exports);
var import_host = require("../host.js");
var import_takers = require("./takers.js");
function apiCloudHost(module2) {
  const { receive, emit } = (0, import_takers.takers)();
  const methods = module2;
  return {
    receive,
    call(method, params, done) {
      let say = done;
      const take = (ret, err) => {
        if ((0, import_host.isHostEvent)(ret)) return emit(ret);
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
0 && (module.exports = {
  apiCloudHost
});
