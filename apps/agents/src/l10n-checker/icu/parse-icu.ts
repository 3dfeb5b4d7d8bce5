/** ICU MessageFormat, as far as a checker needs it: texts, arguments, and the branches of plurals and selects. */
export type IcuNode = IcuText | IcuArgument | IcuPound | IcuChoice;

export interface IcuText {
  readonly type: 'text';
  readonly value: string;
}

/** `{name}` or `{when, date, short}`. */
export interface IcuArgument {
  readonly type: 'argument';
  readonly name: string;
  readonly format: string | null;
}

/** `#` inside a plural. */
export interface IcuPound {
  readonly type: 'pound';
  readonly name: string;
}

export interface IcuChoice {
  readonly type: 'choice';
  readonly kind: 'plural' | 'selectordinal' | 'select';
  readonly name: string;
  readonly branches: ReadonlyMap<string, readonly IcuNode[]>;
}

export class IcuSyntaxError extends Error {}

/** Deeper nesting is no message but an attack on the stack. */
const MAX_DEPTH = 20;

/**
 * @param quotes whether `'{'` and `''` are quoting (ICU, Java) or plain apostrophes (simple `{name}` replacement)
 * @throws IcuSyntaxError with a sentence for translators
 */
export function parseIcu(text: string, quotes: boolean): readonly IcuNode[] {
  return new Parser(text, quotes).whole();
}

class Parser {
  readonly #text: string;
  readonly #quotes: boolean;
  #at = 0;

  constructor(text: string, quotes: boolean) {
    this.#text = text;
    this.#quotes = quotes;
  }

  whole(): readonly IcuNode[] {
    const nodes = this.#message(null, 0);
    if (this.#at < this.#text.length) throw this.#error('A closing brace "}" has no opening one');
    return nodes;
  }

  #message(plural: string | null, depth: number): readonly IcuNode[] {
    if (depth > MAX_DEPTH) throw this.#error('Braces are nested too deeply');
    const nodes: IcuNode[] = [];
    let value = '';
    const flush = (): void => {
      if (value !== '') nodes.push({ type: 'text', value });
      value = '';
    };
    while (this.#at < this.#text.length) {
      const letter = this.#text[this.#at]!;
      if (letter === '}') break;
      if (letter === "'" && this.#quotes) value += this.#quoted(plural !== null);
      else if (letter === '{') {
        flush();
        nodes.push(this.#argument(depth));
      } else if (letter === '#' && plural !== null) {
        flush();
        nodes.push({ type: 'pound', name: plural });
        this.#at += 1;
      } else {
        value += letter;
        this.#at += 1;
      }
    }
    flush();
    return nodes;
  }

  /** An apostrophe quotes only before a character with a meaning; doubled it is an apostrophe (ICU 4.8 and later). */
  #quoted(isPlural: boolean): string {
    const next = this.#text[this.#at + 1];
    if (next === "'") {
      this.#at += 2;
      return "'";
    }
    if (next !== '{' && next !== '}' && !(next === '#' && isPlural)) {
      this.#at += 1;
      return "'";
    }
    let value = '';
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      if (this.#text[this.#at] !== "'") value += this.#text[this.#at];
      else if (this.#text[this.#at + 1] === "'") {
        value += "'";
        this.#at += 1;
      } else {
        this.#at += 1;
        return value;
      }
    }
    return value;
  }

  #argument(depth: number): IcuNode {
    this.#at += 1;
    const name = this.#word();
    if (!/^[\p{L}\p{N}_.$@-]+$/u.test(name)) throw this.#error(`"{${name}" does not begin a placeholder`);
    this.#blanks();
    if (this.#take('}')) return { type: 'argument', name, format: null };
    if (!this.#take(',')) throw this.#error(`The placeholder {${name} is not closed`);
    const format = this.#word();
    this.#blanks();
    if (format === 'plural' || format === 'selectordinal' || format === 'select') {
      if (!this.#take(',')) throw this.#error(`{${name}, ${format}} has no branches`);
      return { type: 'choice', kind: format, name, branches: this.#branches(name, format, depth) };
    }
    this.#skipStyle(name);
    return { type: 'argument', name, format };
  }

  #branches(name: string, kind: IcuChoice['kind'], depth: number): ReadonlyMap<string, readonly IcuNode[]> {
    const branches = new Map<string, readonly IcuNode[]>();
    this.#blanks();
    if (kind !== 'select') this.#skipOffset();
    while (!this.#take('}')) {
      const selector = this.#word();
      this.#blanks();
      if (selector === '' || !this.#take('{')) throw this.#error(`A branch of {${name}, ${kind}} is not well formed`);
      if (branches.has(selector)) throw this.#error(`{${name}, ${kind}} has the branch "${selector}" twice`);
      branches.set(selector, this.#message(kind === 'select' ? null : name, depth + 1));
      if (!this.#take('}')) throw this.#error(`The branch "${selector}" of {${name}, ${kind}} is not closed`);
      this.#blanks();
    }
    if (!branches.has('other')) throw this.#error(`{${name}, ${kind}} has no branch "other"`);
    return branches;
  }

  #skipOffset(): void {
    const match = /^offset\s*:\s*\d+\s*/.exec(this.#text.slice(this.#at, this.#at + 40));
    if (match) this.#at += match[0].length;
  }

  /** `short`, `::currency/EUR`, `choice` lists: not ours to judge, only to pass over, with nested braces. */
  #skipStyle(name: string): void {
    for (let open = 1; this.#at < this.#text.length; this.#at += 1) {
      if (this.#text[this.#at] === '{') open += 1;
      if (this.#text[this.#at] === '}') open -= 1;
      if (open === 0) {
        this.#at += 1;
        return;
      }
    }
    throw this.#error(`The placeholder {${name} is not closed`);
  }

  #word(): string {
    this.#blanks();
    const start = this.#at;
    while (this.#at < this.#text.length && !/[\s,{}]/.test(this.#text[this.#at]!)) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  #blanks(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #take(letter: string): boolean {
    if (this.#text[this.#at] !== letter) return false;
    this.#at += 1;
    return true;
  }

  #error(problem: string): IcuSyntaxError {
    return new IcuSyntaxError(`${problem} (at character ${this.#at + 1}).`);
  }
}
