// Part of every binding that docbind makes. Do not edit.
const PROTOCOL = "docbind-host";
const VERSION = 1;
function post(port, message) {
  port.postMessage(JSON.stringify({ protocol: PROTOCOL, version: VERSION, ...message }));
}
function listen(port, take, gone) {
  const hear = ({ data, origin }) => {
    const message = origin ? void 0 : read(data);
    if (message) take(message);
  };
  port.addEventListener("message", hear);
  port.addEventListener("close", gone);
  if (typeof self === "undefined" || port !== self) port.start?.();
  return () => {
    port.removeEventListener("message", hear);
    port.removeEventListener("close", gone);
  };
}
function read(data) {
  if (typeof data !== "string") return void 0;
  try {
    const message = JSON.parse(data);
    return message?.["protocol"] === PROTOCOL && message["version"] === VERSION ? message : void 0;
  } catch {
    return void 0;
  }
}
function failureData(error) {
  if (!(error instanceof Error)) return error ?? String(error);
  const { name, message: desc } = error;
  return Object.assign({ name, desc }, error);
}
export {
  failureData,
  listen,
  post
};
