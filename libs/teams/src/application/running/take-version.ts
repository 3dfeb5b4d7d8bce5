import { err, ok, type Result } from '@muster/kernel';
import { publish, type Context, type Db } from '@muster/platform';
import { takeVersions } from '../../persistence/running/taken-version.table.ts';
import { actOnBlock, asHolder, notNow, type Act, type BlockRequest, type NotNow } from '../block-acts.ts';
import { invalid, type InvalidInput, type NotAllowed } from '../refusals.ts';
import { versionTaken } from './running-events.ts';

export interface TakeVersionRequest extends BlockRequest {
  readonly sourceBlockId: string;
  readonly version: number;
}

type Refusal = NotNow | InvalidInput | NotAllowed;

/** The holder goes on with a newer version of an input; from then on the block is made with it. */
export class TakeVersion {
  constructor(private readonly db: Db) {}

  run(ctx: Context, request: TakeVersionRequest) {
    return actOnBlock<Refusal>(this.db, ctx, {
      operation: 'takeVersion',
      action: 'work:do',
      request,
      act: (found) => this.#take(ctx, request, found),
    });
  }

  async #take(ctx: Context, { sourceBlockId, version }: TakeVersionRequest, act: Act): Promise<Result<void, Refusal>> {
    const { tx, work, block } = act;
    const holder = asHolder(ctx, act);
    if (!holder.ok) return holder;
    if (block.state !== 'in-progress' && block.state !== 'refused')
      return err(notNow(block, 'Versions are taken while the block is in progress.'));
    const isSource = work.now.links.some(
      ({ fromBlockId, toBlockId, kind }) =>
        fromBlockId === sourceBlockId && toBlockId === block.id && kind !== 'collaborate',
    );
    const newest = work.now.versions.get(sourceBlockId) ?? 0;
    if (!isSource) return err(invalid('sourceBlockId', 'Nothing comes to this block from there.'));
    if (version !== newest) return err(invalid('version', `Version ${newest} is the newest one.`));
    const fresh = await takeVersions(tx, work.run.id, [{ blockId: block.id, sourceBlockId, version }]);
    if (fresh.length === 0) return ok(undefined);
    work.adopt({ taken: [...work.now.taken, ...fresh] });
    const facts = { runId: work.run.id, blockId: block.id, sourceBlockId, version };
    await publish(tx, versionTaken, facts, { subjectId: work.run.id });
    return ok(undefined);
  }
}
