import type { Placed } from '../graph-layout.ts';

export type Way = 'before' | 'after' | 'up' | 'down';

interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The block an arrow key leads to: along a link where there is one, else the nearest block on that side.
 * @param places left to right as they stand on the screen
 */
export function neighbour(
  at: string,
  way: Way,
  { places, edges }: { places: readonly Placed[]; edges: readonly Edge[] },
) {
  const here = places.find(({ id }) => id === at);
  if (!here) return undefined;
  const linked =
    way === 'after'
      ? edges.filter(({ from }) => from === at).map(({ to }) => to)
      : way === 'before'
        ? edges.filter(({ to }) => to === at).map(({ from }) => from)
        : [];
  const beside = (id: string) => Math.abs((places.find((place) => place.id === id)?.y ?? Infinity) - here.y);
  if (linked.length > 0) return [...linked].sort((left, right) => beside(left) - beside(right))[0];
  if (way === 'before' || way === 'after') return undefined;
  const side = places.filter(({ y }) => (way === 'up' ? y < here.y : y > here.y));
  const far = ({ x, y }: Placed) => Math.abs(y - here.y) + 2 * Math.abs(x - here.x);
  return [...side].sort((left, right) => far(left) - far(right))[0]?.id;
}

/** What a key means on a block; arrows follow the way the page reads. */
export function meaningOf(key: string, dir: 'ltr' | 'rtl'): Way | 'connect' | 'remove' | 'cancel' | undefined {
  const [right, left] = dir === 'rtl' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const meanings: Readonly<Record<string, ReturnType<typeof meaningOf>>> = {
    ArrowRight: right,
    ArrowLeft: left,
    ArrowUp: 'up',
    ArrowDown: 'down',
    c: 'connect',
    C: 'connect',
    Delete: 'remove',
    Backspace: 'remove',
    Escape: 'cancel',
  };
  return meanings[key];
}
