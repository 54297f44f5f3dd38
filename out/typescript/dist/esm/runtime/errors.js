// Part of every binding that docbind makes. Do not edit.
import { violationText } from "./violation.js";
class CallError extends Error {
  constructor(method, code, desc, meaning = "", advice = "") {
    super(
      `${method} failed with code ${code}${desc && `: ${desc}`}${meaning && `. ${meaning}`}${advice && `; ${advice}`}`
    );
    this.name = "CallError";
    this.method = method;
    this.code = code;
    this.desc = desc;
    if (meaning) this.meaning = meaning;
    if (advice) this.advice = advice;
  }
}
class ParameterError extends Error {
  constructor(method, violations, known = { required: [], param: {} }) {
    const told = violations.slice(0, 10).map(violationText);
    super(`${method} was called with wrong parameters: ${told.join("; ")}${violations[10] ? "; and more" : ""}`);
    this.name = "ParameterError";
    const [first] = violations;
    this.method = method;
    this.error = first && first.received === "nothing" ? `${first.path} is required` : `${told[0]}`;
    this.required = known.required;
    this.param = known.param;
    this.violations = violations;
  }
}
class HostError extends Error {
  constructor(method, message, reason) {
    super(`${method}: ${message}`);
    this.name = "HostError";
    this.method = method;
    this.reason = reason;
  }
}
class TimeoutError extends Error {
  constructor(method, milliseconds) {
    super(`${method} got no answer within ${milliseconds} ms`);
    this.name = "TimeoutError";
    this.method = method;
  }
}
class AbortedError extends Error {
  constructor(method, reason) {
    super(`${method} was aborted`);
    this.name = "AbortedError";
    this.method = method;
    this.reason = reason;
  }
}
export {
  AbortedError,
  CallError,
  HostError,
  ParameterError,
  TimeoutError
};
