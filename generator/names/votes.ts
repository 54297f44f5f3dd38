import type { Span } from '../document/span.js';
import type { VoteKind } from '../ir/types.js';

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

/**
 * Settles sections that compete for names: each name goes to the section in which it weighs most,
 * the clearest cases first. A name below `least` is no name.
 */
export function settleTogether(sections: readonly (readonly Ballot[])[], least: number): readonly Settled[] {
  const claims = sections.flatMap((ballots, section) =>
    tally(ballots)
      .filter((sum) => sum.weight >= least)
      .map((sum) => ({ section, ...sum })),
  );
  claims.sort((a, b) => b.weight - a.weight || a.section - b.section);
  const names = new Map<number, string>();
  const ties = new Map<number, string[]>();
  const taken = new Map<string, { readonly section: number; readonly weight: number }>();
  for (const { section, name, weight } of claims) {
    const holder = taken.get(name);
    const own = names.get(section);
    if (own === undefined && !holder) {
      names.set(section, name);
      taken.set(name, { section, weight });
    } else if (own !== undefined && taken.get(own)?.weight === weight && !holder) {
      ties.set(section, [...(ties.get(section) ?? []), name]);
    }
  }
  return sections.map((ballots, section) => ({
    name: names.get(section) ?? null,
    ballots: sorted(ballots),
    ties: ties.get(section) ?? [],
  }));
}

function sorted(ballots: readonly Ballot[]): readonly Ballot[] {
  return [...ballots].sort((a, b) => b.weight - a.weight);
}
