import { newId } from '@muster/kernel';

/** Between 0 and 1, from the random half of an id: who is first among equals. */
export function drawn(): number {
  return Number.parseInt(newId<'Draw'>().slice(-12), 16) / 2 ** 48;
}
