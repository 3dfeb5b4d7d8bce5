import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, type Config, type Context, type Db } from '@muster/platform';
import { checkPolicy, type POLICY_LIMITS, type HiringPolicy } from '../../domain/hiring/policy.ts';
import { policyRow, poolById, savePolicy } from '../../persistence/hiring/pool.store.ts';
import { runTable } from '../../persistence/run.tables.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { policyOf } from './opening-facts.ts';

export interface PolicyView extends HiringPolicy {
  readonly poolId: string | null;
  /** Of the run that was asked for; null: of the workspace. */
  readonly runId: string | null;
}

export type SetPolicyRequest = HiringPolicy & { readonly runId: string | null; readonly poolId: string | null };

/** How a workspace, or one of its runs, asks for holders of its seats. */
export class SetHiringPolicy {
  constructor(
    private readonly db: Db,
    private readonly settings: Pick<Config, 'HOLD_MINUTES'>,
  ) {}

  /** What holds for a run, or for the workspace. Undefined for a run that is not there. */
  async read(ctx: Context, runId: string | null): Promise<PolicyView | undefined> {
    return this.db.read(ctx, async (tx) => {
      const id = runId === null ? null : parseId<'Run'>(runId);
      if (id === undefined || (id && !(await tx.one(runTable, { id })))) return undefined;
      const { policy, poolId } = await policyOf(tx, id ?? tx.workspaceId, this.settings.HOLD_MINUTES);
      const row = await policyRow(tx, id);
      return { ...policy, poolId, runId: row && row.scopeId === id ? id : null };
    });
  }

  async run(
    ctx: Context,
    { runId, poolId, ...policy }: SetPolicyRequest,
  ): Promise<Result<PolicyView, NotFound | NotAllowed | InvalidInput>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    const checked = checkPolicy(policy);
    if (!checked.ok) {
      const { field, least, most } = checked.refusal;
      return err(invalid(field, `${NAMES[field]}: a whole number from ${least} to ${most}.`));
    }
    return this.db.write<PolicyView, NotFound>(ctx, async (tx) => {
      const id = runId === null ? null : parseId<'Run'>(runId);
      if (id === undefined || (id && !(await tx.lock(runTable, { id })))) return err(notFound());
      const pool = poolId === null ? null : parseId<'Pool'>(poolId);
      if (pool === undefined || (pool && !(await poolById(tx, pool)))) return err(notFound());
      await savePolicy(tx, { scopeId: id ?? tx.workspaceId, poolId: pool, ...checked.value });
      return ok({ ...checked.value, poolId: pool, runId: id });
    });
  }
}

const NAMES: Readonly<Record<keyof typeof POLICY_LIMITS, string>> = {
  holdMinutes: 'Minutes that a seat is held',
  waveSize: 'How many are asked at once',
  closeMinutes: 'Minutes until the answers are compared',
};
