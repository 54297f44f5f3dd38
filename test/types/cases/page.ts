/** What the types made of `page.md` let pass and what they refuse, construct by construct. */
import { Kind, Level, Mode, NoteForm } from './typescript/src/enums.js';
import type {
  Circle,
  DrawParams,
  DrawResult,
  EraseParams,
  FindParams,
  FindResult,
  GrantParams,
  HideParams,
  Note,
  OddParams,
  OddResult,
  Open,
  Receipt,
  Shape,
  ShapeCircle,
  ShapeFields,
  ShareParams,
  ShareResult,
  UnlistedNumber,
} from './typescript/src/types.js';

/** Fails to compile unless both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(yes: Same<A, B>): void;
declare function take<T>(value: T): void;
declare const anyText: string;
declare const anyNumber: number;
declare const maybeText: string | null;
declare const yes: boolean;

// Enums: an object and a type of one name. Closed for what is sent.
same<Kind, 0 | 1 | 2>(true);
same<Mode, 'soft' | 'hard'>(true);
take<Kind>(Kind.SHAPE_KIND_CIRCLE);
take<Mode>('hard');
// @ts-expect-error: no member
take<Kind>(3);
// @ts-expect-error: no member
take<Mode>('loud');
// @ts-expect-error: no such member
take(Kind.SHAPE_KIND_STAR);
// @ts-expect-error: the members cannot be changed
Kind.SHAPE_KIND_CIRCLE = 1;

// Open for what is received.
declare const received: Open<Mode>;
take<Open<Mode>>('a later one');
take<Open<Kind>>(99);
take<string>(received);
// @ts-expect-error: it may be none of the members
take<Mode>(received);
// @ts-expect-error: of another kind altogether
take<Open<Mode>>(1);
switch (received) {
  case Mode.MODE_SOFT:
    take<string>(received);
    break;
  case 'a later one':
    break;
  default:
    take<string>(received);
}

// Parameters.
take<DrawParams>({ shape: {} });
take<DrawParams>({ shape: {}, layer: 1, delay: 10, mode: Mode.MODE_SOFT, tags: ['a'] as const, style: { width: 1 } });
// @ts-expect-error: shape is required
take<DrawParams>({ layer: 1 });
// @ts-expect-error: layer is a number
take<DrawParams>({ shape: {}, layer: '1' });
// @ts-expect-error: no such parameter
take<DrawParams>({ shape: {}, layr: 1 });
// @ts-expect-error: inside, width is required
take<DrawParams>({ shape: {}, style: {} });
// Of dash nobody says that it is needed, but which values it may have.
take<DrawParams>({ shape: {}, style: { width: 1, dash: 'dotted' } });
// @ts-expect-error: none of the allowed values
take<DrawParams>({ shape: {}, style: { width: 1, dash: 'dashed' } });

// Optional, null and absent are three things.
take<DrawParams>({ shape: {}, title: null, parent: null });
// @ts-expect-error: may be absent, but not null
take<DrawParams>({ shape: {}, layer: null });
// @ts-expect-error: may be absent, but not undefined
take<DrawParams>({ shape: {}, layer: undefined });
// @ts-expect-error: may be null, but not undefined
take<DrawParams>({ shape: {}, title: undefined });
same<DrawResult['warning'], string | null | undefined>(true);
same<DrawResult['mode'], Open<Mode>>(true);
same<Shape['author'], string | null | undefined>(true);
same<NonNullable<ShapeFields['seenBy']>, Open<Level>>(true);

// Exactly one of several. An empty text is none.
take<EraseParams>({ shapeID: 's' });
take<EraseParams>({ layer: 1 });
take<EraseParams>({ layer: 1, shapeID: '', tags: null });
take<EraseParams>({ tags: ['a'] });
take<EraseParams>(yes ? { shapeID: anyText } : { layer: anyNumber });
// @ts-expect-error: none
take<EraseParams>({});
// @ts-expect-error: two
take<EraseParams>({ shapeID: 's', layer: 1 });
// @ts-expect-error: two
take<EraseParams>({ shapeID: 's', tags: ['a'] });
// @ts-expect-error: null is none
take<EraseParams>({ tags: null });

// At most one. What reaches into objects is left to the validator.
take<FindParams>({});
take<FindParams>({ word: 'a', after: 1 });
take<FindParams>({ by: { author: 'a' }, before: 1 });
// @ts-expect-error: two
take<FindParams>({ after: 1, before: 2 });
same<FindResult, Shape[]>(true);

// At least one.
take<ShareParams>({ userID: 'a' });
take<ShareParams>({ userID: 'a', groupID: '' });
take<ShareParams>({ userID: 'a', groupID: null });
take<ShareParams>({ userID: yes ? anyText : '', groupID: yes ? '' : anyText });
// @ts-expect-error: none
take<ShareParams>({ until: 1 });
// @ts-expect-error: perhaps none
take<ShareParams>({ userID: maybeText });

// Required when another has a value.
declare const level: Level;
take<GrantParams>({ userID: 'a' });
take<GrantParams>({ userID: 'a', until: 1 });
take<GrantParams>({ userID: 'a', level: Level.LEVEL_READ });
take<GrantParams>({ userID: 'a', level: Level.LEVEL_WRITE, until: 1 });
take<GrantParams>({ userID: 'a', level, until: 1, why: '' });
// @ts-expect-error: until is required
take<GrantParams>({ userID: 'a', level: Level.LEVEL_WRITE, why: '' });
// @ts-expect-error: why is required
take<GrantParams>({ userID: 'a', level: Level.LEVEL_OWN, until: 1 });
// @ts-expect-error: why may be required
take<GrantParams>({ userID: 'a', level, until: 1 });

// Also where it has the value by default.
take<HideParams>({ why: '' });
take<HideParams>({ whole: false });
take<HideParams>({ whole: yes, why: '' });
// @ts-expect-error: why is required
take<HideParams>({});
// @ts-expect-error: why may be required
take<HideParams>({ whole: yes });
same<ShareResult, Record<string, Open<Level>>>(true);

// Variants: one field tells which other is there.
declare const shape: Shape;
take<number | undefined>(shape.circleData?.radius);
same<typeof shape.kind, Kind | UnlistedNumber | undefined>(true);
// @ts-expect-error: perhaps it is no circle
take<Circle>(shape.circleData);
if (shape.kind === Kind.SHAPE_KIND_CIRCLE) {
  same<typeof shape, ShapeCircle>(true);
  take<Circle>(shape.circleData);
  take<number | undefined>(shape.roundBoxData?.width);
  const { inner } = shape.circleData;
  if (inner?.kind === Kind.SHAPE_KIND_ROUND_BOX) take<Shape | undefined>(inner.roundBoxData.inner);
} else {
  // @ts-expect-error: not among what is left
  take(shape.kind === Kind.SHAPE_KIND_CIRCLE);
}
if (shape.kind !== 2) take<string | null | undefined>(shape.author);
else take<number | undefined>(shape.roundBoxData.width);
switch (shape.kind) {
  case Kind.SHAPE_KIND_CIRCLE:
    take<Circle>(shape.circleData);
    break;
  case Kind.SHAPE_KIND_NONE:
    same<typeof shape.circleData, Circle | undefined>(true);
    break;
  case Kind.SHAPE_KIND_ROUND_BOX:
    take<number | undefined>(shape.roundBoxData.width);
    break;
  default:
    // What a newer host sends is still a number.
    take<number | undefined>(shape.kind);
}
const { kind, circleData } = shape;
if (kind === Kind.SHAPE_KIND_CIRCLE) take<Circle>(circleData);
if (shape.kind === anyNumber || Number(shape.kind) === 99) take(shape);

// Objects of them that a caller makes.
take<Shape>({});
take<Shape>({ shapeID: '1', author: null });
take<Shape>({ kind: Kind.SHAPE_KIND_NONE });
take<Shape>({ kind: Kind.SHAPE_KIND_CIRCLE, circleData: {} });
take<Shape>({ ...shape, shapeID: '2' });
take<Shape>({ kind: anyNumber, shapeID: 'from a data base' });
// @ts-expect-error: circleData is missing
take<Shape>({ kind: Kind.SHAPE_KIND_CIRCLE });
// @ts-expect-error: the other field
take<Shape>({ kind: Kind.SHAPE_KIND_CIRCLE, roundBoxData: {} });
// @ts-expect-error: no member
take<Shape>({ kind: 99 });
// @ts-expect-error: no such field
take<Shape>({ shapeId: '1' });
// @ts-expect-error: may be absent, but not null
take<Shape>({ kind: null });

// Variants by texts, and by a field that may be null.
declare const note: Note;
if (note.form === NoteForm.PLAIN) take<string | undefined>(note.plain.text);
else if (note.form === 'link') take<string | undefined>(note.link.url);
else take<string | null | undefined>(note.form);
take<Note>({ form: null, plain: null });
// @ts-expect-error: plain may be null where nothing says that it is there
take<string>(note.plain?.text);
// @ts-expect-error: link may not
take<Note>({ link: null });

// Fields that only look as if they went with an enum.
same<Receipt['readTime'], number | undefined>(true);
same<keyof Receipt, 'level' | 'readTime' | 'writeTime' | 'push'>(true);
take<Receipt>({ level: Level.LEVEL_READ, push: 7 });

// What the page does not describe.
same<OddResult, unknown>(true);
take<OddParams>({ thing: null, bag: { a: 1 }, done: (a: string, b: number) => a.length + b });
// @ts-expect-error: thing is required, whatever it is
take<OddParams>({});
