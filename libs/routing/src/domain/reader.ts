/** One thing wrong in a configuration, with the place as `[0].licence.name`. */
export interface Mistake {
  readonly path: string;
  readonly message: string;
}

export interface NumberForm {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

/**
 * Reads an unknown object field by field and notes every mistake instead of stopping at the first. After a mistake it hands
 * out a stand-in of the right type; the caller looks at the list of mistakes before it uses anything.
 */
export class Reader {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #mistakes: Mistake[];
  readonly #read = new Set<string>();

  constructor(value: unknown, path: string, mistakes: Mistake[]) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) mistakes.push({ path, message: 'must be an object' });
    this.#fields = isObject ? (value as Record<string, unknown>) : {};
    this.#path = path;
    // What is missing inside something that is not an object has been said already.
    this.#mistakes = isObject ? mistakes : [];
  }

  text(field: string, form: RegExp, expected: string): string {
    const value = this.#take(field);
    if (typeof value === 'string' && form.test(value)) return value;
    return this.mistake(field, value === undefined ? `is missing: ${expected}` : `must be ${expected}`);
  }

  optionalText(field: string, form: RegExp, expected: string): string | undefined {
    return this.optional(field, () => this.text(field, form, expected));
  }

  texts(field: string, form: RegExp, expected: string): readonly string[] {
    const value = this.#take(field);
    if (!Array.isArray(value) || value.length === 0) {
      this.mistake(field, 'must be a list with at least one entry');
      return [];
    }
    value.forEach((item, index) => {
      if (typeof item !== 'string' || !form.test(item)) this.mistake(`${field}[${index}]`, `must be ${expected}`);
    });
    return value.filter((item) => typeof item === 'string');
  }

  number(field: string, { least, most, isWhole = false }: NumberForm): number {
    const value = this.#take(field);
    const isGood =
      typeof value === 'number' && value >= least && value <= most && (!isWhole || Number.isInteger(value));
    if (isGood) return value;
    this.mistake(field, `must be a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`);
    return least;
  }

  /** A decimal, as text or number, in millionths. */
  decimal(field: string): bigint {
    const value = this.#take(field);
    const match = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(typeof value === 'number' ? String(value) : asText(value));
    if (match) return BigInt(match[1]! + (match[2] ?? '').padEnd(6, '0'));
    this.mistake(field, 'must be a decimal such as "0.15", not negative, with at most six places');
    return 0n;
  }

  oneOf<const Option extends string>(field: string, options: readonly [Option, ...Option[]]): Option {
    const value = this.#take(field);
    const found = options.find((option) => option === value);
    if (found === undefined) this.mistake(field, `must be one of ${options.join(', ')}`);
    return found ?? options[0];
  }

  optionalBoolean(field: string): boolean | undefined {
    const value = this.#take(field);
    if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
    this.mistake(field, 'must be true or false');
    return undefined;
  }

  optional<T>(field: string, read: () => T): T | undefined {
    const value = this.#take(field);
    return value === undefined || value === null ? undefined : read();
  }

  child(field: string): Reader {
    return new Reader(this.#take(field), this.#at(field), this.#mistakes);
  }

  children(field: string): readonly Reader[] {
    const value = this.#take(field);
    if (Array.isArray(value) && value.length > 0)
      return value.map((item, index) => new Reader(item, this.#at(`${field}[${index}]`), this.#mistakes));
    this.mistake(field, 'must be a list with at least one entry');
    return [];
  }

  /** A misspelt optional field would otherwise be ignored in silence. */
  refuseOthers(): void {
    for (const field of Object.keys(this.#fields)) {
      if (!this.#read.has(field)) this.mistake(field, 'is not a known field');
    }
  }

  /** @returns an empty text, as the stand-in for what could not be read */
  mistake(field: string, message: string): '' {
    this.#mistakes.push({ path: this.#at(field), message });
    return '';
  }

  #take(field: string): unknown {
    this.#read.add(field);
    return Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
  }

  #at(field: string): string {
    return this.#path === '' ? field : `${this.#path}.${field}`;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
