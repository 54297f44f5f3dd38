// Part of every binding that docbind makes. Do not edit.
const ADD = "addListener";
const REMOVE = "removeListener";
export {
  ADD,
  REMOVE
};
