import type { z } from 'zod';

export interface EventDefinition<Payload extends z.ZodType> {
  readonly topic: string;
  readonly payload: Payload;
}

/**
 * Declares an announcement. Past tense, owner first: `teams.block-accepted`.
 * The payload carries ids and facts that listeners need, no personal data.
 */
export function defineEvent<Payload extends z.ZodType>(topic: string, payload: Payload): EventDefinition<Payload> {
  return { topic, payload };
}
