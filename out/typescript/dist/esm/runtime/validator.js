// Part of every binding that docbind makes. Do not edit.
import { violationsOf } from "./check.js";
import { hintAtKeys, refuseUnknownKeys } from "./keys.js";
import { violationText } from "./violation.js";
function validator(body) {
  const validate = (value, options) => violationsOf(body, value, options?.unknownKeys === "refuse" ? refuseUnknownKeys : hintAtKeys);
  return Object.assign(validate, {
    "~standard": {
      version: 1,
      vendor: "docbind",
      validate(value) {
        const violations = validate(value);
        if (violations.length === 0) return { value };
        return { issues: violations.map((one) => ({ message: violationText(one), path: one.keys })) };
      }
    }
  });
}
export {
  validator
};
