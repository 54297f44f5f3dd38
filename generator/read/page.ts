import { regionOf } from '../dialects/index.js';
import type { Document, Heading } from '../document/document.js';
import type { Finding } from '../diagnostics/finding.js';
import { accountForCode } from './code-ledger.js';
import { isCodeTable, readCodeTable } from './code-tables.js';
import { readGuide } from './guide.js';
import { bareHeading } from './heading-name.js';
import { houseOutline, regionAt } from './house-outline.js';
import { readIndex } from './index-tables.js';
import { Ledger, type LineState } from './ledger.js';
import { listenerOf, readMethod } from './method.js';
import { oneLine } from './one-line.js';
import { lostIn, outlineOf, type Part, type Subject } from './outline.js';
import type {
  ClassFacts,
  ConstructorFacts,
  EnumFacts,
  ErrorCodeFacts,
  EventFacts,
  GroupFacts,
  GuideFacts,
  IndexFacts,
  MethodFacts,
  PageFacts,
  SectionFacts,
  Spanned,
} from './page-facts.js';
import { ReadFindings } from './read-findings.js';
import { readBody, readConstructor, readEvent } from './sections.js';
import { readTexts } from './texts.js';

/** What reading a document gives: its facts, what became of each line, and what is wrong. */
export interface Reading {
  readonly facts: PageFacts;
  readonly ledger: readonly LineState[];
  readonly findings: readonly Finding[];
}

/** The version of the house form that is read and printed. */
const HOUSE_VERSION = '1';

/** Whether a page is in docbind's own form, where only its marks say anything. */
export function isHouseForm(document: Document): boolean {
  return document.frontMatter.has('docbind');
}

export function readDocument(document: Document): Reading {
  const reader = new PageReader(document);
  const outline = isHouseForm(document) ? houseOutline(document) : outlineOf(document);
  for (const subject of outline) reader.subject(subject);
  return reader.result();
}

class PageReader {
  private readonly house: boolean;
  private readonly ledger: Ledger;
  private readonly findings: ReadFindings;
  private title = '';
  private readonly modules: GroupFacts[] = [];
  private readonly methods: MethodFacts[] = [];
  private readonly enums: EnumFacts[] = [];
  private readonly classes: ClassFacts[] = [];
  private readonly listeners: GroupFacts[] = [];
  private readonly events: EventFacts[] = [];
  private readonly constructors: ConstructorFacts[] = [];
  private readonly index: IndexFacts[] = [];
  private readonly guides: GuideFacts[] = [];
  private readonly constants: Spanned<string>[] = [];
  private readonly errorCodes: ErrorCodeFacts[] = [];
  private inModule = false;
  private inListener = false;

  constructor(document: Document) {
    this.house = isHouseForm(document);
    this.ledger = new Ledger(document.lines);
    this.findings = new ReadFindings(document);
    for (const problem of document.problems) this.findings.source(problem);
    const version = document.frontMatter.get('docbind');
    if (version !== undefined && version !== HOUSE_VERSION) {
      const message = `The page is in version ${JSON.stringify(version)} of the house form; ${HOUSE_VERSION} is known.`;
      this.findings.add('house-version', { start: 0, end: 3 }, message, `Write \`docbind: ${HOUSE_VERSION}\`.`);
    }
  }

  subject(subject: Subject): void {
    if (subject.kind !== 'guide') this.ledger.reference(subject.span);
    for (const heading of subject.headings) this.ledger.used(heading);
    for (const anchor of subject.anchors) this.ledger.used(anchor.span);
    const section = this.section(subject);
    switch (subject.kind) {
      case 'index':
        this.index.push(...readIndex(subject, this.ledger));
        break;
      case 'module':
        this.modules.push(section);
        this.inModule = true;
        break;
      case 'listener':
        this.listeners.push(section);
        this.inListener = true;
        this.constructorsIn(subject, section, this.listeners.length - 1);
        break;
      case 'method': {
        const group = this.inModule ? this.modules.length - 1 : null;
        const method = readMethod(subject, section, group, this.ledger, this.findings);
        this.methods.push(method);
        if (method.params.kind === 'listener')
          this.construct(listenerOf(method.params), this.methods.length - 1, section, null);
        break;
      }
      case 'enum':
      case 'class': {
        const body = readBody(subject, this.ledger, this.findings);
        if (body) (subject.kind === 'enum' ? this.enums : this.classes).push({ ...section, body });
        break;
      }
      case 'event': {
        const group = this.inListener ? this.listeners.length - 1 : null;
        const event = readEvent(subject, section, group, this.ledger, this.findings);
        if (event) this.events.push(event);
        break;
      }
      case 'guide':
        this.guide(subject, section);
        break;
    }
  }

  result(): Reading {
    const facts: PageFacts = {
      title: this.title,
      modules: this.modules,
      methods: this.methods,
      enums: this.enums,
      classes: this.classes,
      listeners: this.listeners,
      events: this.events,
      constructors: this.constructors,
      index: this.index,
      guides: this.guides,
      constants: [...this.sections().flatMap((section) => section.text.constants), ...this.constants],
      errorCodes: [...this.sections().flatMap(({ text }) => text.errorCodes), ...this.errorCodes],
    };
    return { facts, ledger: this.ledger.result, findings: this.findings.list };
  }

  private guide(subject: Subject, section: SectionFacts): void {
    const { heading, region } = subject;
    if (heading?.depth === 1 && this.title === '') {
      this.title = oneLine(heading.text);
    } else if (heading && region === null) {
      // A guide of its own ends the modules and the listeners before it.
      this.inModule = false;
      this.inListener = false;
    }
    if (this.house && this.named(subject)) return;
    const lost = this.house ? null : lostIn(subject);
    if (heading && lost !== null) {
      const message = `The section \`${oneLine(heading.text)}\` is kept as text. ${lost}`;
      this.findings.add('section-as-text', heading.span, message);
    }
    // In the house form each listener's own section shows its constructor.
    if (!this.house) this.constructorsIn(subject, section, null);
    const parts = subject.region === 'errors' ? this.withoutCodes(subject.parts) : subject.parts;
    const guide = readGuide({ ...subject, parts }, section, this.isRegion(heading));
    if (guide) this.guides.push(guide);
  }

  private isRegion(heading: Heading | null): boolean {
    return heading !== null && (this.house ? regionAt(heading) : regionOf(bareHeading(heading.text))) !== null;
  }

  /** Reads the tables of error codes, and gives the other parts. */
  private withoutCodes(parts: readonly Part[]): readonly Part[] {
    return parts.filter(({ content }) => {
      if (!('rows' in content) || !isCodeTable(content)) return true;
      this.errorCodes.push(...readCodeTable(content, this.ledger));
      return false;
    });
  }

  /** The house form's lists of constants and of error codes: `- 6014: Nobody is logged in.` */
  private named(subject: Subject): boolean {
    const { region } = subject;
    if (region !== 'constants' && region !== 'errors') return false;
    for (const { content } of subject.parts) {
      if (!('links' in content)) continue;
      const { span, text, markdown } = content;
      if (region === 'constants') {
        this.constants.push({ value: oneLine(text.value), span });
        continue;
      }
      const [value = ''] = oneLine(text.value).split(': ', 1);
      const cut = markdown.indexOf(': ');
      this.errorCodes.push({ value, description: cut < 0 ? '' : markdown.slice(cut + 2), span });
    }
    return true;
  }

  private constructorsIn(subject: Subject, section: SectionFacts, group: number | null): void {
    for (const { content } of subject.parts) {
      if (!('notation' in content) || content.shape !== 'constructor') continue;
      for (const item of content.notation.items) {
        if (item.kind !== 'statement' || item.value.kind !== 'call') continue;
        this.construct({ code: content, call: item.value }, null, section, group);
      }
      if (group !== null) accountForCode(content, this.ledger, this.findings);
    }
  }

  private construct(
    made: ReturnType<typeof listenerOf>,
    method: number | null,
    section: SectionFacts,
    group: number | null,
  ): void {
    this.constructors.push({ ...readConstructor(made.code, made.call, method, section.text.references), group });
  }

  private section(subject: Subject): SectionFacts {
    const { heading, anchors, span } = subject;
    return { heading, anchors, span, text: readTexts(subject, this.house, this.ledger) };
  }

  private sections(): readonly SectionFacts[] {
    return [this.modules, this.methods, this.enums, this.classes, this.listeners, this.events].flat();
  }
}
