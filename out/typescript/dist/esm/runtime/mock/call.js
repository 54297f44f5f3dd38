// Part of every binding that docbind makes. Do not edit.
class Call {
  constructor(world, device, params) {
    this.before = [];
    this.settle = null;
    this.world = world;
    this.device = device;
    this.params = params;
  }
  get me() {
    return this.device.userID;
  }
  tellBefore(event, data) {
    this.before.push(this.world.outbox.happening(this.device, "", event, data, null));
  }
}
export {
  Call
};
