import { describe, expect, it } from 'vitest';
import type { Prose } from '../../generator/document/document.js';
import { MappedText } from '../../generator/document/mapped-text.js';
import { SectionBuilder } from '../../generator/document/section-builder.js';

const span = (start: number, end: number) => ({ start, end });
const heading = (start: number) => ({ depth: 2, text: 'h', span: span(start, start + 3) });
const prose = (start: number): Prose => ({
  kind: 'prose',
  text: MappedText.whole('p', start),
  markdown: 'p',
  links: [],
  quoted: false,
  bullet: null,
  span: span(start, start + 1),
});

function build(steps: (builder: SectionBuilder) => void) {
  const builder = new SectionBuilder();
  builder.startSection(null, null, 0);
  steps(builder);
  return builder.finish(100);
}

describe('SectionBuilder', () => {
  it('gives nothing for a page with nothing on it', () => {
    expect(build(() => undefined)).toEqual([]);
  });

  it('keeps what stands before the first heading', () => {
    const sections = build((builder) => {
      builder.block(prose(1));
      builder.startSection(heading(10), null, 10);
    });
    expect(sections.map((section) => [section.heading?.text ?? null, section.span])).toEqual([
      [null, span(0, 10)],
      ['h', span(10, 100)],
    ]);
  });

  it('gives an anchor before a heading to the heading', () => {
    const [section] = build((builder) => {
      builder.anchor('a', span(5, 8));
      builder.startSection(heading(10), null, 10);
      builder.block(prose(20));
    });
    expect(section?.anchors).toEqual([{ id: 'a', span: span(5, 8), leading: true }]);
  });

  it('gives an anchor before a paragraph to the section that it is in', () => {
    const sections = build((builder) => {
      builder.startSection(heading(10), null, 10);
      builder.anchor('a', span(20, 21));
      builder.block(prose(22));
      builder.startSection(heading(30), null, 30);
    });
    expect(sections.map((section) => section.anchors)).toEqual([[{ id: 'a', span: span(20, 21), leading: false }], []]);
  });

  it('keeps an anchor at the end of the page', () => {
    const sections = build((builder) => builder.anchor('a', span(20, 21)));
    expect(sections.map((section) => section.anchors)).toEqual([[{ id: 'a', span: span(20, 21), leading: false }]]);
  });

  it("adds the heading's own id once", () => {
    const [first, second] = build((builder) => {
      builder.anchor('a', span(5, 8));
      builder.startSection(heading(10), 'a', 10);
      builder.startSection(heading(20), 'b', 20);
    });
    expect(first?.anchors).toEqual([{ id: 'a', span: span(5, 8), leading: true }]);
    expect(second?.anchors).toEqual([{ id: 'b', span: span(20, 23), leading: true }]);
  });

  it('keeps a heading with nothing under it', () => {
    const sections = build((builder) => {
      builder.startSection(heading(10), null, 10);
      builder.startSection(heading(20), null, 20);
    });
    expect(sections.map((section) => [section.blocks.length, section.span])).toEqual([
      [0, span(10, 20)],
      [0, span(20, 100)],
    ]);
  });
});
