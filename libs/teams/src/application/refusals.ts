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

/** A file that is not there, or not for this: of another workspace or run, or its bytes have not arrived. */
export interface FileNotFound {
  readonly kind: 'FileNotFound';
  readonly fileId: string;
}

export function fileNotFound(fileId: string): FileNotFound {
  return { kind: 'FileNotFound', fileId };
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
