// Part of every binding that docbind makes. Do not edit.
export type { Done, Host, HostEvent } from '../host.js';
export { apiCloudHost, type ApiCloudModule } from './api-cloud.js';
export { portHost, servePort, type PortHost } from './message-port.js';
export { nodePort } from './node-port.js';
export type { MessagePortLike, NodePort, PortMessage } from './port.js';
