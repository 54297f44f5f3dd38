import type { Span } from '../document/span.js';
import type { VoteKind } from '../ir/types.js';
import { assign } from './assignment.js';

/** One thing on the page that speaks for a name. */
export interface Ballot {
  readonly by: VoteKind;
  readonly name: string;
  readonly weight: number;
  readonly spans: readonly Span[];
}

/** A name that was settled, or `name: null` where nothing speaks for one. */
export interface Settled {
  readonly name: string | null;
  readonly ballots: readonly Ballot[];
  /** Names with as much weight as the winner. */
  readonly ties: readonly string[];
}

/** Sums the weights name by name, greatest first; equal ones in the order in which they came. */
export function tally(ballots: readonly Ballot[]): readonly { readonly name: string; readonly weight: number }[] {
  const sums = new Map<string, number>();
  for (const { name, weight } of ballots) sums.set(name, (sums.get(name) ?? 0) + weight);
  return [...sums].map(([name, weight]) => ({ name, weight })).sort((a, b) => b.weight - a.weight);
}

/** Settles one section by itself: the heaviest name wins. */
export function settle(ballots: readonly Ballot[]): Settled {
  const sums = tally(ballots);
  const best = sums[0];
  if (!best) return { name: null, ballots, ties: [] };
  const ties = sums.slice(1).filter((sum) => sum.weight === best.weight);
  return { name: best.name, ballots: sorted(ballots), ties: ties.map((tie) => tie.name) };
}

/** More sections than this are settled one after the other: finding the best sum takes cubic time. */
const MAX_TOGETHER = 400;

/**
 * Settles sections that compete for names: each name goes to one section, such that all together
 * have the greatest weight. A weight below `least` makes no name.
 */
export function settleTogether(sections: readonly (readonly Ballot[])[], least: number): readonly Settled[] {
  const sums = sections.map((ballots) => tally(ballots).filter((sum) => sum.weight >= least));
  const names = [...new Set(sums.flat().map((sum) => sum.name))];
  const place = new Map(names.map((name, index) => [name, index]));
  const chosen = sections.length > MAX_TOGETHER ? inTurn(sums, place) : assign(weightsOf(sums, place), names.length);
  const given = new Set(chosen);
  return sections.map((ballots, section) => {
    const column = chosen[section] ?? null;
    const name = column === null ? null : (names[column] ?? null);
    const weight = sums[section]?.find((sum) => sum.name === name)?.weight;
    // A name that went nowhere and weighs as much here.
    const ties = (sums[section] ?? []).filter((sum) => sum.weight === weight && !given.has(place.get(sum.name) ?? -1));
    return { name, ballots: sorted(ballots), ties: ties.map((tie) => tie.name) };
  });
}

type Sums = readonly (readonly { readonly name: string; readonly weight: number }[])[];

function weightsOf(sums: Sums, place: ReadonlyMap<string, number>): readonly (readonly number[])[] {
  return sums.map((own) => {
    const row = new Array<number>(place.size).fill(0);
    for (const { name, weight } of own) row[place.get(name) ?? 0] = weight;
    return row;
  });
}

/** The clearest cases first. */
function inTurn(sums: Sums, place: ReadonlyMap<string, number>): readonly (number | null)[] {
  const claims = sums.flatMap((own, section) => own.map((sum) => ({ section, ...sum })));
  claims.sort((a, b) => b.weight - a.weight || a.section - b.section);
  const chosen = new Array<number | null>(sums.length).fill(null);
  const taken = new Set<number>();
  for (const { section, name } of claims) {
    const column = place.get(name) ?? -1;
    if (chosen[section] !== null || taken.has(column)) continue;
    chosen[section] = column;
    taken.add(column);
  }
  return chosen;
}

function sorted(ballots: readonly Ballot[]): readonly Ballot[] {
  return [...ballots].sort((a, b) => b.weight - a.weight);
}
