import type { Result } from '@muster/kernel';

type Sentences<Refusal extends { readonly kind: string }> = {
  [Kind in Refusal['kind']]: (refusal: Extract<Refusal, { kind: Kind }>) => string;
};

/**
 * Turns an outcome into a member of a result union: a refusal's `kind` is its typename, and one without a sentence does not compile.
 * Its other fields travel along for the type's own fields.
 * @param typename of the success member
 */
export function toUnion<T extends object, E extends { readonly kind: string }>(
  outcome: Result<T, E>,
  typename: string,
  sentences: Sentences<E>,
): object {
  if (outcome.ok) return { ...outcome.value, __typename: typename };
  const { kind } = outcome.refusal;
  const say = sentences[kind as E['kind']] as (refusal: E) => string;
  return { ...outcome.refusal, __typename: kind, message: say(outcome.refusal) };
}
