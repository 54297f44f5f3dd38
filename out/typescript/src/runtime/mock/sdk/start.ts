// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
import { connect } from './connection.js';
import { leave } from './login.js';

/** Methods that start and stop the SDK, and those that need nobody who is logged in. */
export const START_METHODS: Behaviours = {
  initSDK({ world, device }) {
    device.state.started = true;
    connect(world, device, false);
    return true;
  },

  unInitSDK({ world, device }) {
    device.state.store.created.clear();
    if (device.userID !== '') leave(world, device, 'logout');
    device.state.started = false;
    device.state.connected = false;
  },

  getVersion: ({ world }) => world.version,

  getServerTime: ({ world }) => world.seconds(),
};
