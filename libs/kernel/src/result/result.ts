/** What every rule and use case returns: a value, or a refusal that the caller must look at. Throwing is for bugs. */
export type Result<T, E> = Ok<T> | Err<E>;
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Err<E> {
  readonly ok: false;
  readonly refusal: E;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<const E>(refusal: E): Err<E> {
  return { ok: false, refusal };
}

/** For code where a refusal would be a bug: tests, seeds, values checked just before. */
export function unwrap<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`Expected a value, got the refusal ${JSON.stringify(result.refusal)}`);
}

/** Closes a `switch` over a union: adding a member stops compiling here until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case ${JSON.stringify(value)}`);
}
