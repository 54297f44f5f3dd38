// Part of every binding that docbind makes. Do not edit.
class DeviceHandle {
  #device;
  constructor(device) {
    this.#device = device;
  }
  get name() {
    return this.#device.name;
  }
  get kind() {
    return this.#device.kind;
  }
  get userID() {
    return this.#device.userID;
  }
  call(method, params, done) {
    this.#device.call(method, params, done);
  }
  receive(take) {
    return this.#device.receive(take);
  }
}
export {
  DeviceHandle
};
