import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import type { Span } from '../document/span.js';

/** Text that stands in the file as it is or, for one entity, what it means at the offset where it starts. */
export interface TextPiece {
  readonly value: string;
  readonly origin: number;
}

/** Decodes the entities of a stretch of text. */
export function piecesOf(text: string, span: Span): TextPiece[] {
  return decode(text, span, DecodingMode.Legacy);
}

/** Decodes the entities of an attribute's value, where `&copy=` is none. */
export function valuePiecesOf(text: string, span: Span): TextPiece[] {
  return decode(text, span, DecodingMode.Attribute);
}

function decode(text: string, { start, end }: Span, mode: DecodingMode): TextPiece[] {
  const raw = text.slice(start, end);
  const pieces: TextPiece[] = [];
  let value = '';
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => (value += String.fromCodePoint(codePoint)));
  let done = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', Math.max(done, at + 1))) {
    value = '';
    decoder.startEntity(mode);
    let length = decoder.write(raw, at + 1);
    if (length < 0) length = decoder.end();
    if (length === 0) continue;
    if (at > done) pieces.push({ value: raw.slice(done, at), origin: start + done });
    pieces.push({ value, origin: start + at });
    done = at + length;
  }
  if (done < raw.length) pieces.push({ value: raw.slice(done), origin: start + done });
  return pieces;
}
