// Part of every binding that docbind makes. Do not edit.

/** What the host answers to a call that succeeded. */
export interface HostAnswer<Data> {
  /** 0 */
  readonly code: number;
  /** The result of the method. */
  readonly data: Data;
  /** Text about the outcome. */
  readonly desc: string;
}

/** What a method of the client resolves with: the answer of the host, and what is known of its result's type. */
export interface Answer<Data> {
  /** What type the result has, for tools. */
  readonly type: TypeTable;
  /** The type of the elements, where the result is a list. */
  readonly subtype?: TypeTable | string;
  readonly data: HostAnswer<Data>;
}

/** The description of a type as an entry of the table of parameters has it, or of a class as its fields. */
export type TypeTable = { readonly [key: string]: unknown };

/** The result alone: `const message = await unwrap(chat.sendMessage(…))`. */
export async function unwrap<Data>(answer: PromiseLike<Answer<Data> | HostAnswer<Data>>): Promise<Data> {
  const answered = await answer;
  return 'code' in answered ? answered.data : answered.data.data;
}
