import { onlineManager } from '@tanstack/react-query';
import { createClient, type Client } from 'graphql-ws';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from './generated/graphql.ts';
import { refresh } from './query.ts';

type Link = 'idle' | 'up' | 'lost';

let client: Client | undefined;
let link: Link = 'idle';
const watchers = new Set<() => void>();

/** The server listens a moment after it was asked to. */
const LISTENING_AFTER_MS = 500;

/**
 * Calls `onEvent` for every event while the component is shown, and once when the line stands: something may have happened
 * between the reading and the listening. The line comes back by itself; whatever was missed in between is read again, because
 * every query is refreshed after a break.
 */
export function useLive<TData, TVariables extends Record<string, unknown>>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  onEvent: (data?: TData) => void,
): void {
  const latest = useRef(onEvent);
  latest.current = onEvent;
  const text = document.toString();
  const variablesText = JSON.stringify(variables);
  useEffect(() => {
    return onEvents<TData>(text, JSON.parse(variablesText) as Record<string, unknown>, (data) => latest.current(data));
  }, [text, variablesText]);
}

/** The same outside a component's life; returns the function that stops it. */
export function onEvents<TData>(
  document: { toString(): string },
  variables: Record<string, unknown>,
  onEvent: (data?: TData) => void,
): () => void {
  const stop = live().subscribe<TData>(
    { query: document.toString(), variables },
    {
      next: ({ data }) => data && onEvent(data),
      error: () => refresh('Viewer'),
      complete: () => undefined,
    },
  );
  const forget = onceListening(() => onEvent());
  return () => {
    forget();
    stop();
  };
}

function onceListening(begin: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (link !== 'up' || timer !== undefined) return;
    timer = setTimeout(begin, LISTENING_AFTER_MS);
  };
  look();
  watchers.add(look);
  return () => {
    watchers.delete(look);
    clearTimeout(timer);
  };
}

/** False while the live line is broken or the browser says that it is offline. */
export function useIsConnected(): boolean {
  return useSyncExternalStore(subscribe, () => link !== 'lost' && onlineManager.isOnline());
}

/** Ends the line; the next {@link useLive} opens one for whoever is signed in then. */
export function hangUp(): void {
  void client?.dispose();
  client = undefined;
  setLink('idle');
}

function live(): Client {
  client ??= createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: async (retries) => {
      const waitMs = Math.min(1000 * 2 ** retries, 20_000) * (0.75 + Math.random() / 2);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    },
    on: {
      connected: (_socket, _payload, wasRetry) => {
        setLink('up');
        if (wasRetry) refresh();
      },
      closed: (event) => setLink(isClean(event) ? 'idle' : 'lost'),
    },
  });
  return client;
}

function isClean(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'wasClean' in event && event.wasClean === true;
}

function setLink(next: Link): void {
  link = next;
  for (const watcher of watchers) watcher();
}

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  const stop = onlineManager.subscribe(watcher);
  return () => {
    watchers.delete(watcher);
    stop();
  };
}
