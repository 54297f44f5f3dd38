// Part of every binding that docbind makes. Do not edit.

/** Thrown to refuse a call. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  readonly desc: string;

  constructor(code: number, desc: string) {
    super(desc);
    this.code = code;
    this.desc = desc;
  }
}

export function refuse(code: number, desc: string): never {
  throw new Refusal(code, desc);
}
