import type { Anchor, Block, Heading, Section } from './document.js';
import type { Span } from './span.js';

/** Collects what a source meets, in reading order, into sections. */
export class SectionBuilder {
  private readonly sections: Section[] = [];
  private heading: Heading | null = null;
  private anchors: Anchor[] = [];
  private blocks: Block[] = [];
  /** Anchors since the last block: they name the heading that follows at once. */
  private pending: { readonly id: string; readonly span: Span }[] = [];
  private start = 0;

  anchor(id: string, span: Span): void {
    this.pending.push({ id, span });
  }

  block(block: Block): void {
    this.settle();
    this.blocks.push(block);
  }

  /** `id` is the heading's own, where the format has one. */
  startSection(heading: Heading | null, id: string | null, start: number): void {
    this.close(start);
    this.heading = heading;
    this.start = start;
    for (const anchor of this.pending) this.anchors.push({ ...anchor, leading: true });
    if (id !== null && heading && !this.anchors.some((anchor) => anchor.id === id)) {
      this.anchors.push({ id, span: heading.span, leading: true });
    }
    this.pending = [];
  }

  finish(end: number): readonly Section[] {
    this.settle();
    this.close(end);
    return this.sections;
  }

  private settle(): void {
    for (const anchor of this.pending) this.anchors.push({ ...anchor, leading: false });
    this.pending = [];
  }

  private close(end: number): void {
    const { heading, anchors, blocks, start } = this;
    if (heading || blocks.length > 0 || anchors.length > 0) {
      this.sections.push({ heading, anchors, blocks, span: { start, end } });
    }
    this.anchors = [];
    this.blocks = [];
  }
}
