// Part of every binding that docbind makes. Do not edit.
import { describe } from "./violation.js";
const MOST_VIOLATIONS = 1e3;
class Report {
  constructor(keys) {
    this.drafts = void 0;
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
  for (const draft of report.drafts ? report.drafts.slice(from) : []) draft.keys.push(key);
}
function bad(report, key, expected, value) {
  note(report, [key], expected, describe(value));
}
function note(report, keys, expected, received) {
  if (report.isFull) return;
  const drafts = report.drafts || (report.drafts = []);
  report.count = drafts.push({ path: "", keys, expected, received });
  report.isFull = report.count >= MOST_VIOLATIONS;
}
export {
  Report,
  bad,
  note,
  under
};
