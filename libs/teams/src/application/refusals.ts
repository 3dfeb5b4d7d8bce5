/** Refusals that several use cases share; each kind is a type of the contract. */
export interface NotFound {
  readonly kind: 'NotFound';
}

export interface NotAllowed {
  readonly kind: 'NotAllowed';
  readonly action: string;
}

/** A field of the input that cannot be taken, with the sentence for whoever filled it in. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: string;
  readonly says: string;
}

export function notFound(): NotFound {
  return { kind: 'NotFound' };
}

export function notAllowed(action: string): NotAllowed {
  return { kind: 'NotAllowed', action };
}

export function invalid(field: string, says: string): InvalidInput {
  return { kind: 'InvalidInput', field, says };
}
