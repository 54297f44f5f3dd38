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
function apiCloudHost(module2) {
  const takers = /* @__PURE__ */ new Set();
  return {
    call(method, params, done) {
      module2[method]?.(params, (ret, err) => {
        if ((0, import_host.isHostEvent)(ret)) for (const take of [...takers]) take(ret);
        else done(ret, err);
      });
    },
    receive(take) {
      takers.add(take);
      return () => void takers.delete(take);
    }
  };
}
0 && (module.exports = {
  apiCloudHost
});
