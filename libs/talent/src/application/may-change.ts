import type { Context } from '@muster/platform';

export interface NotAllowed {
  readonly kind: 'NotAllowed';
  readonly action: string;
}

/** A key that works as one worker speaks for that worker alone. */
export function mayChange({ principal }: Context, workerId: string | null): boolean {
  return principal.kind !== 'agent' || principal.workerId === null || principal.workerId === workerId;
}
