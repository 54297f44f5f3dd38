import { IN_ANSWERS } from './answers.js';
import { IN_ERRORS } from './errors.js';
import { IN_EVENTS } from './events.js';
import { IN_PAYLOADS } from './payloads.js';
import { IN_TAKERS } from './takers.js';
import type { Broken } from './ways.js';

export type { Broken } from './ways.js';

export const BROKEN: readonly Broken[] = [...IN_ANSWERS, ...IN_ERRORS, ...IN_PAYLOADS, ...IN_EVENTS, ...IN_TAKERS];
