// Part of every binding that docbind makes. Do not edit.
import { connect } from "./connection.js";
import { leave } from "./login.js";
const START_METHODS = {
  initSDK({ world, device }) {
    device.state.started = true;
    connect(world, device, false);
    return true;
  },
  unInitSDK({ world, device }) {
    device.state.store.created.clear();
    if (device.userID !== "") leave(world, device, "logout");
    device.state.started = false;
    device.state.connected = false;
  },
  getVersion: ({ world }) => world.version,
  getServerTime: ({ world }) => world.seconds()
};
export {
  START_METHODS
};
