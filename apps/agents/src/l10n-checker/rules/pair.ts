import { render, selections, type Selection } from '../icu/variants.ts';
import type { LanguageFacts } from '../language-facts.ts';
import type { Message } from '../message.ts';

/** One text in both languages. */
export interface Pair {
  readonly source: Message;
  readonly target: Message;
  /** Room in characters, where the source file says so. */
  readonly maxLength?: number;
}

export interface Settings {
  readonly source: LanguageFacts;
  readonly target: LanguageFacts;
  readonly maxLengthRatio: number;
  /** Words that stay as they are: names, brands, product terms. Lower case. */
  readonly keep: ReadonlySet<string>;
}

export interface Variant {
  readonly selection: Selection;
  readonly source: string;
  readonly target: string;
}

/** Each way through the target's branches beside the same way through the source's. */
export function variants({ source, target }: Pair): readonly Variant[] {
  return selections(target.nodes).map((selection) => ({
    selection,
    source: render(source.nodes, selection),
    target: render(target.nodes, selection),
  }));
}
