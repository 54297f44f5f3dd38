import { growthOf } from './growth.mjs';
import { interleaved, median, medianRatio } from './measure.mjs';
import { PARSERS } from './parsers.mjs';

const FACTOR = 20;
/** At most: reading beside remark's parsing, and the copies beside the one page. */
const TARGETS = { read: 1.0, time: 24, memory: 12 };

/** What reading a page takes, beside parsing it, and how that grows. */
export async function readingFigures(page, readPage, rounds) {
  const parsers = Object.fromEntries(Object.entries(PARSERS).map(([name, parse]) => [name, () => parse(page)]));
  const alone = await interleaved(parsers, { warmUp: 5, rounds });
  const pair = await interleaved({ remark: parsers.remark, docbind: () => readPage(page) }, { warmUp: 5, rounds });
  const growth = await growthOf(page, { factor: FACTOR, rounds: 3 });
  return {
    page: page.name,
    characters: page.text.length,
    lines: page.text.split('\n').length,
    node: process.version,
    rounds,
    parsersMs: Object.fromEntries(Object.entries(alone).map(([name, times]) => [name, median(times)])),
    read: {
      remarkMs: median(pair.remark),
      docbindMs: median(pair.docbind),
      ratio: { value: medianRatio(pair.docbind, pair.remark), target: TARGETS.read },
    },
    growth: {
      factor: FACTOR,
      ...growth,
      time: { value: growth.manyMs / growth.oneMs, target: TARGETS.time },
      memory: { value: growth.manyRss / growth.oneRss, target: TARGETS.memory },
    },
  };
}
