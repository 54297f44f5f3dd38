// Part of every binding that docbind makes. Do not edit.
import { describe } from "./violation.js";
const MOST_VIOLATIONS = 1e3;
const NOTHING = [];
class Report {
  constructor(keys) {
    this.drafts = NOTHING;
    this.count = 0;
    this.isFull = false;
    this.levels = 0;
    this.objects = 0;
    this.seen = void 0;
    this.keys = keys;
    this.looks = keys !== void 0 && keys.always;
  }
  open() {
  }
  knows(..._keys) {
  }
}
function under(report, key, from) {
  for (let index = from; index < report.count; index++) {
    const draft = report.drafts[index];
    draft.keys = [key, ...draft.keys];
  }
}
function bad(report, key, expected, value) {
  if (!report.isFull) note(report, [key], expected, describe(value));
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
