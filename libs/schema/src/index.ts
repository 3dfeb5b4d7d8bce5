import type * as contract from './resolver-types.ts';

/** Every type of the contract, for example `contract.RunBlock`. */
export type { contract };
export type { Resolvers, ResolversTypes } from './resolver-types.ts';
