/** Something that must hold after every play, with what was looked at. */
export interface Invariant {
  readonly name: string;
  readonly holds: boolean;
  readonly detail: string;
}

/** @param faults everything that breaks it; none means that it holds */
export function invariant(name: string, faults: readonly string[], seen: string): Invariant {
  const shown = faults.slice(0, 5).join('; ');
  const more = faults.length > 5 ? `; and ${faults.length - 5} more` : '';
  return { name, holds: faults.length === 0, detail: faults.length === 0 ? seen : `${shown}${more}` };
}
