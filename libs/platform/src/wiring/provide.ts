import type { FactoryProvider, InjectionToken } from '@nestjs/common';

/** Names something that is not a class: a port, a setting, a clock. */
export type Token<T> = symbol & { readonly __provides?: T };

export function token<T>(name: string): Token<T> {
  return Symbol(name) as Token<T>;
}

type TokenFor<T> = Token<T> | (abstract new (...collaborators: never) => T);
type TokensFor<Collaborators extends readonly unknown[]> = {
  [Index in keyof Collaborators]: TokenFor<Collaborators[Index]>;
};

/**
 * Wires a plain class: its collaborators in the order of the constructor. The compiler compares each token with its parameter,
 * so application code stays free of framework decorators and wiring mistakes do not start.
 */
export function provide<Collaborators extends readonly unknown[], Instance>(
  type: new (...collaborators: Collaborators) => Instance,
  ...tokens: TokensFor<Collaborators>
): FactoryProvider<Instance> {
  return {
    provide: type,
    useFactory: (...collaborators: unknown[]) => new type(...(collaborators as unknown as Collaborators)),
    inject: tokens as unknown as InjectionToken[],
  };
}
