/** A GraphQL document with the types of what goes in and comes out. */
export interface Document<Answer, Variables> {
  readonly text: string;
  /** Only for the compiler. */
  readonly shape?: { readonly answer: Answer; readonly variables: Variables };
}

export type None = Record<never, never>;

export function document<Answer, Variables = None>(text: string): Document<Answer, Variables> {
  return { text };
}

/** A member of a result union: the wanted type, or a refusal with its sentence. */
export interface Refusal {
  readonly message: string;
}

/** What a mutation answers: `T` under its own typename, or any named refusal. */
export type Outcome<Name extends string, T> =
  ({ readonly __typename: Name } & T) | ({ readonly __typename: string } & Refusal);

/** Asked for in every union, so that no refusal comes back without its sentence. */
export const REFUSAL = '... on Refusal { message }';
