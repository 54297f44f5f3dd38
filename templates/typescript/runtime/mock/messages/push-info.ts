// Part of every binding that docbind makes. Do not edit.
import { Params } from '../base/params.js';

const TEXTS = [
  'desc',
  'title',
  'ext',
  'IOSSound',
  'AndroidSound',
  'AndroidOPPOChannelID',
  'AndroidFCMChannelID',
  'AndroidXiaoMiChannelID',
  'AndroidVIVOCategory',
  'AndroidHuaWeiCategory',
] as const;
const FLAGS = ['disablePush', 'ignoreIOSBadge'] as const;

/** What offline receivers see, with empty values for what was not given. */
export function pushInfo(given: unknown): { readonly [key: string]: unknown } {
  const params = new Params(given);
  const info: Record<string, unknown> = { IOSPushType: params.number('IOSPushType') };
  for (const key of TEXTS) info[key] = params.text(key);
  for (const key of FLAGS) info[key] = params.flag(key);
  return info;
}
