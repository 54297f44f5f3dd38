// Part of every binding that docbind makes. Do not edit.
import { describe } from "./violation.js";
const MOST_VIOLATIONS = 1e3;
const NOTHING = [];
const NO_LOOK = { always: false, look() {
} };
class Report {
  constructor(keys = NO_LOOK) {
    this.drafts = NOTHING;
    this.count = 0;
    this.isFull = false;
    this.levels = 0;
    this.objects = 0;
    this.seen = void 0;
    this.keys = keys;
    this.looks = keys.always;
  }
  open() {
  }
  knows(..._keys) {
  }
}
function under(report, key, from) {
  for (let index = from; index < report.count; index++) {
    const draft = report.drafts[index];
    const { keys } = draft;
    draft.keys = keys.length === 1 ? [key, keys[0]] : [key, ...keys];
  }
}
function bad(report, key, expected, value) {
  if (!report.isFull) note(report, [key], expected, describe(value));
}
function badIn(report, object, expected, key) {
  bad(report, key, expected, object[key]);
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
  badIn,
  note,
  under
};
