/** `hand-off` is `HAND_OFF` in the API. */
export function toApi(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** @param word an enum value that GraphQL has checked */
export function fromApi<Word extends string>(word: string): Word {
  return word.toLowerCase().replaceAll('_', '-') as Word;
}
