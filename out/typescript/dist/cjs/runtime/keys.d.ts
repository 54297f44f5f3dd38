// Part of every binding that docbind makes. Do not edit.
import { Report, type Body, type Fields } from './report.js';
/** Reports the keys of an object that its body does not know. */
export declare function refuseUnknownKeys(report: Report, object: Fields, body: Body): void;
/** Adds to the violations of an object, which begin at `from`, what was perhaps meant by keys that nobody knows. */
export declare function hintAtKeys(report: Report, object: Fields, body: Body, from: number): void;
