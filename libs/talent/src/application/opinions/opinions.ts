import type { Identity } from '@muster/identity';
import { asId } from '@muster/kernel';
import type { Context, Db, Tx } from '@muster/platform';
import { turnOf, type Score, type Turn } from '../../domain/opinions/affinity.ts';
import { opinionTable, type OpinionRow } from '../../persistence/opinion.tables.ts';
import { listedWorkers } from '../../persistence/worker.queries.ts';

export interface Affinity {
  /** Null: never rated. */
  readonly score: Score | null;
  readonly turn: Turn;
}

/** An opinion with the name of whom it is about. */
export interface OpinionView {
  readonly subjectKind: 'worker' | 'client';
  readonly subjectId: string;
  readonly name: string;
  readonly score: number;
  readonly note: string;
  readonly updatedAt: Date;
}

/**
 * What the transaction's own workspace thinks, for ordering: in a client's workspace of workers (whom to ask first), in a
 * worker's of clients (whose offers to show first). Whoever was never rated comes with everybody else.
 */
export async function affinity(
  tx: Tx,
  about: { readonly workers: readonly string[] } | { readonly clients: readonly string[] },
): Promise<ReadonlyMap<string, Affinity>> {
  const [subjectKind, ids] =
    'workers' in about ? (['worker', about.workers] as const) : (['client', about.clients] as const);
  const rows = ids.length === 0 ? [] : await tx.many(opinionTable, { subjectKind, subjectId: [...new Set(ids)] });
  const scores = new Map(rows.map(({ subjectId, score }) => [subjectId, score as Score]));
  return new Map(ids.map((id) => [id, { score: scores.get(id) ?? null, turn: turnOf(scores.get(id) ?? null) }]));
}

/** The opinions of the own workspace, for the eyes of its own people. */
export class Opinions {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
  ) {}

  async mine(ctx: Context): Promise<OpinionView[]> {
    return this.#named(await this.db.read(ctx, (tx) => tx.many(opinionTable, {}, { updatedAt: 'DESC' })));
  }

  async about(
    ctx: Context,
    subjectKind: OpinionRow['subjectKind'],
    ids: readonly string[],
  ): Promise<Map<string, OpinionView>> {
    const rows = await this.db.read(ctx, (tx) => tx.many(opinionTable, { subjectKind, subjectId: [...ids] }));
    return new Map((await this.#named(rows)).map((view) => [view.subjectId, view]));
  }

  async #named(rows: readonly OpinionRow[]): Promise<OpinionView[]> {
    const idsOf = (kind: OpinionRow['subjectKind']) =>
      rows.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
    const cards = await this.db.global((all) => listedWorkers(all, idsOf('worker').map(asId<'Worker'>)));
    const clients = await this.identity.workspaces(idsOf('client').map(asId<'Workspace'>));
    const names = new Map<string, string>([
      ...cards.map(({ id, displayName }) => [id, displayName] as const),
      ...[...clients].map(([id, { name }]) => [id, name] as const),
    ]);
    return rows.map(({ workspaceId: _, ...row }) => ({ ...row, name: names.get(row.subjectId) ?? '' }));
  }
}
