// Part of every binding that docbind makes. Do not edit.
class Refusal extends Error {
  constructor(code, desc) {
    super(desc);
    this.name = "Refusal";
    this.code = code;
    this.desc = desc;
  }
}
function refuse(code, desc) {
  throw new Refusal(code, desc);
}
export {
  Refusal,
  refuse
};
