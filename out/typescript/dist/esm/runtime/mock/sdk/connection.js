// Part of every binding that docbind makes. Do not edit.
function connect(world, device, now) {
  const { started, connected } = device.state;
  if (!started || connected) return;
  if (!now && !world.outbox.isHeard(device, "onConnectSuccess")) return;
  device.state.connected = true;
  world.outbox.tellDevice(device, "onConnecting", void 0);
  world.outbox.tellDevice(device, "onConnectSuccess", void 0);
}
export {
  connect
};
