// Part of every binding that docbind makes. Do not edit.
import { describe } from "./violation.js";
const MOST_VIOLATIONS = 1e3;
const NOTHING = [];
class Report {
  constructor(keys) {
    this.drafts = NOTHING;
    this.count = 0;
    this.isFull = false;
    this.linked = void 0;
    this.keys = keys;
  }
  open() {
  }
  knows(..._keys) {
  }
}
function under(report, key, from) {
  for (let index = from; index < report.count; index++) report.drafts[index]?.keys.push(key);
}
function bad(report, key, expected, value) {
  note(report, [key], expected, describe(value));
}
function note(report, keys, expected, received) {
  if (report.isFull) return;
  if (report.count === 0) report.drafts = [];
  report.count = report.drafts.push({ path: "", keys, expected, received });
  report.isFull = report.count >= MOST_VIOLATIONS;
}
export {
  Report,
  bad,
  note,
  under
};
