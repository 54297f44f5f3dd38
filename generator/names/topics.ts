import { fold } from '../notation/fold.js';
import { wordsOf } from './words.js';

/**
 * Tells how near texts are by what they talk about: words, and pairs of Chinese characters. What
 * many of the texts have says little; what few have says much.
 */
export class Topics {
  private readonly rareness: ReadonlyMap<string, number>;
  private readonly vectors: readonly ReadonlyMap<string, number>[];

  constructor(texts: readonly string[]) {
    const counts = texts.map(countTerms);
    const seen = new Map<string, number>();
    for (const count of counts) for (const term of count.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
    this.rareness = new Map([...seen].map(([term, number]) => [term, Math.log(1 + texts.length / number)]));
    this.vectors = counts.map((count) => this.weigh(count));
  }

  /** A text that is not among them, ready to be compared. */
  vectorOf(text: string): ReadonlyMap<string, number> {
    return this.weigh(countTerms(text));
  }

  /** From 0 to 1, the text at `index` against another one. */
  nearness(index: number, vector: ReadonlyMap<string, number>): number {
    const own = this.vectors[index];
    if (!own) return 0;
    let product = 0;
    for (const [term, weight] of own) product += weight * (vector.get(term) ?? 0);
    return product;
  }

  private weigh(count: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const weights = [...count].map(
      ([term, number]) => [term, (1 + Math.log(number)) * (this.rareness.get(term) ?? 0)] as const,
    );
    const length = Math.sqrt(weights.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  }
}

function countTerms(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [run] of fold(text).matchAll(/\p{Script=Han}+|[A-Za-z_$][\w$]*/gu)) {
    if (/^[\w$]/.test(run)) wordsOf(run).forEach(add);
    else for (let i = 0; i + 2 <= run.length; i++) add(run.slice(i, i + 2));
  }
  return counts;
}
