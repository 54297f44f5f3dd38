// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';

/**
 * Connects a device that has started, once. It waits until somebody listens, which is right after the start, or until it
 * has to: a connection that is there before anybody could listen would never be heard of.
 */
export function connect(world: World, device: Device, now: boolean): void {
  const { started, connected } = device.state;
  if (!started || connected) return;
  if (!now && !world.outbox.isHeard(device, 'onConnectSuccess')) return;
  device.state.connected = true;
  world.outbox.tellDevice(device, 'onConnecting', undefined);
  world.outbox.tellDevice(device, 'onConnectSuccess', undefined);
}
