import { openLive, type Live } from '../support/live.ts';
import { attacksOn, fill } from './attacks.ts';
import { documentFor, type Root } from './documents.ts';
import { NOWHERE, type MatrixWorld } from './matrix-world.ts';

interface Line {
  readonly who: string;
  readonly field: string;
  readonly text: string;
}

export interface LiveProbes {
  /** Everything that reached somebody outside the foreign side. */
  heardByOutsiders(): readonly Line[];
  /** Root fields that its own people have not heard yet: without them, silence would prove nothing. */
  missing(): readonly string[];
  /** Whose connection was not taken. */
  refused(): readonly string[];
  close(): Promise<void>;
}

/** Opens every subscription as everybody, pointed at the foreign side, and as the foreign side itself. */
export async function listenToAll(world: MatrixWorld, subscriptions: readonly Root[]): Promise<LiveProbes> {
  const { business, lead } = world.foreign;
  const outsiders: Line[] = [];
  const own = new Set<string>();
  const refused: string[] = [];
  const everybody = Object.entries({ ...world.outsiders, 'foreign business': business, 'foreign lead': lead });
  const connections: Live[] = [];
  for (const [who, visitor] of everybody) {
    const isOutsider = who in world.outsiders;
    const live = openLive(world.api.url, visitor, () => refused.push(who));
    for (const root of subscriptions) {
      const [attack] = attacksOn(root);
      const idFor = attack ? fill(world.ours.ids, world.foreign.ids, attack) : () => NOWHERE;
      const { query, variables } = documentFor(root, { idFor, levels: 3 });
      const field = root.field.name;
      live.hear({ query, variables }, (text) => {
        if (isOutsider) outsiders.push({ who, field, text });
        else if (!text.includes('"errors"')) own.add(field);
      });
    }
    connections.push(live);
  }
  // The server does not say when it has begun to listen.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return {
    heardByOutsiders: () => outsiders,
    missing: () => subscriptions.map(({ field }) => field.name).filter((name) => !own.has(name)),
    refused: () => [...new Set(refused)].sort(),
    close: async () => {
      await Promise.all(connections.map((live) => live.close()));
    },
  };
}
