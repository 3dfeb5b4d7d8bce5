import type { KeyboardEvent } from 'react';
import { meaningOf, neighbour } from './composer/graph-keys.ts';
import type { Placed } from './graph-layout.ts';

interface GraphKeys {
  places: readonly Placed[];
  links: readonly { readonly from: string; readonly to: string }[];
  dir: 'ltr' | 'rtl';
  /** With a block: begins to connect it; without: gives up. */
  onConnect: ((blockId: string | undefined) => void) | undefined;
  onRemove: ((blockId: string) => void) | undefined;
}

/** Everything the mouse can do with the blocks of a graph, by keyboard: move, connect, remove. Enter opens, as on any button. */
export function useGraphKeys({ places, links, dir, onConnect, onRemove }: GraphKeys) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = (event.target as HTMLElement).dataset['blockId'];
    const meaning = meaningOf(event.key, dir);
    if (!at || !meaning || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (meaning === 'cancel') return onConnect?.(undefined);
    if (meaning === 'connect') return onConnect?.(at);
    if (meaning === 'remove') return onRemove?.(at);
    const next = neighbour(at, meaning, { places, edges: links });
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-block-id]')];
    buttons.find(({ dataset }) => dataset['blockId'] === next)?.focus();
  };
  return { onKeyDown };
}
