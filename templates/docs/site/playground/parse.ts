import { stringOf, type Token, tokensOf } from './tokens.js';

/** Members of enums by name, such as `V2TIM_Priority.V2TIM_PRIORITY_HIGH`. */
export type Enums = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

export type Parsed = { readonly value: unknown } | { readonly problem: string; readonly at: number };

class Problem extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/**
 * Reads a value as one writes it in JavaScript: objects, lists, strings, numbers, `true`, `false`, `null`, and members of
 * enums. Nothing is run.
 */
export function parseValue(text: string, enums: Enums): Parsed {
  const reader = new Reader(tokensOf(text), text.length, enums);
  try {
    const value = reader.value();
    reader.end();
    return { value };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message, at: error.at };
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
    private readonly enums: Enums,
  ) {}

  value(): unknown {
    const token = this.next('a value');
    switch (token.kind) {
      case 'string':
        if (!token.closed) throw new Problem('The text has no end.', token.start);
        return stringOf(token.text);
      case 'number':
        return Number(token.text);
      case 'name':
        return this.named(token);
      case 'mark':
        if (token.text === '{') return this.object();
        if (token.text === '[') return this.list();
    }
    throw new Problem(`A value is expected here, not ${token.text}`, token.start);
  }

  end(): void {
    const rest = this.tokens[this.at];
    if (rest) throw new Problem(`Nothing may follow, but ${rest.text} does.`, rest.start);
  }

  private named(token: Token): unknown {
    const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, undefined: undefined };
    if (Object.hasOwn(words, token.text)) return words[token.text];
    if (!Object.hasOwn(this.enums, token.text)) throw new Problem(`There is no enum ${token.text}.`, token.start);
    const members = this.enums[token.text] ?? {};
    if (!this.takes('.')) throw new Problem(`${token.text} has to be followed by a dot and a member.`, token.end);
    const member = this.next('a member');
    if (!Object.hasOwn(members, member.text))
      throw new Problem(`${token.text} has no member ${member.text}.`, member.start);
    return members[member.text];
  }

  private object(): object {
    const entries: [string, unknown][] = [];
    while (!this.takes('}')) {
      const key = this.next('a name or }');
      if (key.kind !== 'name' && (key.kind !== 'string' || !key.closed))
        throw new Problem(`A name is expected here, not ${key.text}`, key.start);
      this.needs(':');
      entries.push([key.kind === 'string' ? stringOf(key.text) : key.text, this.value()]);
      if (!this.takes(',') && this.peek() !== '}') this.needs(', or }');
    }
    return Object.fromEntries(entries);
  }

  private list(): unknown[] {
    const values: unknown[] = [];
    while (!this.takes(']')) {
      values.push(this.value());
      if (!this.takes(',') && this.peek() !== ']') this.needs(', or ]');
    }
    return values;
  }

  private peek(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'mark' ? token.text : undefined;
  }

  private takes(mark: string): boolean {
    if (this.peek() !== mark) return false;
    this.at++;
    return true;
  }

  private needs(mark: string): void {
    if (!this.takes(mark)) throw new Problem(`Here belongs ${mark}`, this.tokens[this.at]?.start ?? this.length);
  }

  private next(what: string): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new Problem(`The end comes too soon: ${what} is missing.`, this.length);
    return token;
  }
}
