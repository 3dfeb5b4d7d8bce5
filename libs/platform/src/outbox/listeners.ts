import type { WorkspaceId } from '@muster/kernel';
import type { z } from 'zod';
import type { EventDefinition } from './event.ts';
import type { JobDefinition } from './job.ts';

/** "When this was announced, do that." The upper context declares it; the lower one never knows. */
export interface Listener {
  readonly topic: string;
  readonly job: JobDefinition;
  readonly payload: (facts: Record<string, unknown>, announcedIn: WorkspaceId) => unknown;
}

export function listen<Facts extends z.ZodType, Payload extends z.ZodType>(
  event: EventDefinition<Facts>,
  job: JobDefinition<Payload>,
  payload: (facts: z.output<Facts>, announcedIn: WorkspaceId) => z.input<Payload>,
): Listener {
  return { topic: event.topic, job: job as unknown as JobDefinition, payload: payload as Listener['payload'] };
}

/** Who listens to what, collected once by the application from all contexts. */
export class ListenerRegistry {
  readonly #byTopic = new Map<string, Listener[]>();

  constructor(listeners: readonly Listener[] = []) {
    for (const listener of listeners) {
      this.#byTopic.set(listener.topic, [...this.of(listener.topic), listener]);
    }
  }

  of(topic: string): readonly Listener[] {
    return this.#byTopic.get(topic) ?? [];
  }
}
