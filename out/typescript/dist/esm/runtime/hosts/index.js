// Part of every binding that docbind makes. Do not edit.
import { apiCloudHost } from "./api-cloud.js";
import { portHost, servePort } from "./message-port.js";
import { nodePort } from "./node-port.js";
export {
  apiCloudHost,
  nodePort,
  portHost,
  servePort
};
