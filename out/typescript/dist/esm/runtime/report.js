// Part of every binding that docbind makes. Do not edit.
import { describe, pathText } from "./violation.js";
const MOST_VIOLATIONS = 1e3;
const MOST_LEVELS = 64;
const TRACKED_LEVELS = 4;
class Report {
  constructor(keys) {
    this.violations = void 0;
    this.isFull = false;
    this.path = [];
    this.depth = 0;
    this.seen = void 0;
    this.keys = keys;
  }
  enters(object, body) {
    if (this.depth < TRACKED_LEVELS) return true;
    if (this.depth > MOST_LEVELS) return false;
    const all = this.seen || (this.seen = /* @__PURE__ */ new Map());
    const seen = all.get(body) || /* @__PURE__ */ new Set();
    if (seen.has(object)) return false;
    all.set(body, seen.add(object));
    return true;
  }
  open() {
  }
  knows(..._keys) {
  }
}
function bad(report, key, expected, value) {
  note(report, [key], expected, describe(value));
}
function note(report, keys, expected, received) {
  if (report.isFull) return;
  const violations = report.violations || (report.violations = []);
  const all = report.path.slice(0, report.depth).concat(keys);
  report.isFull = violations.push({ path: pathText(all), keys: all, expected, received }) >= MOST_VIOLATIONS;
}
export {
  Report,
  bad,
  note
};
