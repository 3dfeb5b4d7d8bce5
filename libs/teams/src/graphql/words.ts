/** `hand-off` is `HAND_OFF` in the API. */
export function toApi(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** @param word an enum value that GraphQL has checked */
export function fromApi<Word extends string>(word: string): Word {
  return word.toLowerCase().replaceAll('_', '-') as Word;
}

/** A refusal shows the state in the words of the API. */
export function inApiWords<E extends object>(outcome: {
  readonly ok: false;
  readonly refusal: E;
}): {
  readonly ok: false;
  readonly refusal: E;
} {
  const { refusal } = outcome;
  return 'state' in refusal ? { ok: false, refusal: { ...refusal, state: toApi(String(refusal.state)) } } : outcome;
}
