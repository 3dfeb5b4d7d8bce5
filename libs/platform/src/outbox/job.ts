import type { z } from 'zod';

/** A kind of work: its name, what it needs to know, and the key that makes it happen once. */
export interface JobDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: Payload;
  readonly effectKey: (payload: z.output<Payload>) => string;
}

export function defineJob<Payload extends z.ZodType>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  return definition;
}
