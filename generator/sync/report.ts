import { nameIn } from '../ir/name-in-id.js';
import type { Change, Summary } from './summary.js';

/** The summary for a person: what is new first, what is over last. Each line names an id. */
export function reportLines(summary: Summary): readonly string[] {
  const { added, renamed, changed, removed, returned, dropped, mentions } = summary;
  return [
    ...block('New', added),
    ...block(
      'Perhaps renamed; the old sentences wait to be checked',
      renamed.map(({ from, to }) => `${from} is perhaps ${nameIn(to)} now`),
    ),
    ...block('Changed', changed.map(changeLine)),
    ...block('No longer on the page; sections stay for one release, marked as removed', removed),
    ...block('On the page again', returned),
    ...block('Dropped, a release after the page', dropped),
    ...block(
      'Still named in our sentences and examples',
      mentions.map((mention) => `${mention.of} in ${mention.in}`),
    ),
  ];
}

/** `2 new, 1 changed`; empty where nothing is. */
export function countsOf({ added, renamed, changed, removed, returned, dropped }: Summary): string {
  const counts: readonly (readonly [count: number, what: string])[] = [
    [added.length, 'new'],
    [renamed.length, 'perhaps renamed'],
    [new Set(changed.map(({ id }) => id)).size, 'changed'],
    [removed.length, 'no longer on the page'],
    [returned.length, 'there again'],
    [dropped.length, 'dropped'],
  ];
  return counts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(', ');
}

function changeLine({ id, key, was, now }: Change): string {
  if (was === null) return `${id}, ${key}: now ${now ?? ''}`;
  return now === null ? `${id}, ${key}: no longer ${was}` : `${id}, ${key}: ${was} is now ${now}`;
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), ''];
}
