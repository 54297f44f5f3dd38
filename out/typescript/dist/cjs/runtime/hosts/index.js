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
var hosts_exports = {};
__export(hosts_exports, {
  apiCloudHost: () => import_api_cloud.apiCloudHost,
  nodePort: () => import_node_port.nodePort,
  portHost: () => import_message_port.portHost,
  servePort: () => import_message_port.servePort
});
module.exports = __toCommonJS(hosts_exports);
var import_api_cloud = require("./api-cloud.js");
var import_message_port = require("./message-port.js");
var import_node_port = require("./node-port.js");
0 && (module.exports = {
  apiCloudHost,
  nodePort,
  portHost,
  servePort
});
