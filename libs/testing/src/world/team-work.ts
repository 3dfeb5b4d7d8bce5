import { asId, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import type { TestDatabase } from '../postgres/test-database.ts';
import type { Freelancer, teamsWorld } from './teams.ts';

interface BlockRow {
  readonly id: string;
  readonly title: string;
  readonly outputs: readonly { readonly name: string; readonly type: string }[];
  readonly criteria: readonly { readonly id: string }[];
}

/** A run, and the key of one of its blocks. */
type At = readonly [runId: string, blockKey: string];
type Who = Freelancer | Context;

/** What the members of a running team do, in the words of a story. */
export class TeamWork {
  constructor(
    private readonly database: TestDatabase,
    private readonly world: ReturnType<typeof teamsWorld>,
  ) {}

  async row(runId: string, blockKey: string): Promise<BlockRow> {
    const { rows } = await this.database.owner.query<BlockRow>(
      'SELECT id, title, outputs, criteria FROM teams.run_block WHERE run_id = $1 AND key = $2',
      [runId, blockKey],
    );
    if (!rows[0]) throw new Error(`the run has no block ${blockKey}`);
    return rows[0];
  }

  /** Every open offer to these workers is accepted, and what follows is done. */
  async hire(...team: readonly Freelancer[]): Promise<void> {
    for (const { ctx } of team) {
      const { rows } = await this.database.owner.query<{ id: string }>(
        `SELECT id FROM teams.guest_offer WHERE workspace_id = $1 AND state = 'held'`,
        [ctx.workspaceId],
      );
      for (const { id: offerId } of rows)
        unwrap(await this.world.answering.accept(ctx, { offerId, idempotencyKey: newId(), reason: null }));
    }
    await this.world.drain();
  }

  async start(who: Who, [runId, key]: At) {
    const { id: blockId } = await this.row(runId, key);
    return this.world.starting.run(contextOf(who), { runId, blockId, idempotencyKey: newId() });
  }

  /** Everything the block promised as one text, every criterion met. */
  async deliver(who: Who, [runId, key]: At, text = 'Here it is.') {
    const block = await this.row(runId, key);
    return this.world.delivering.run(contextOf(who), {
      runId,
      blockId: block.id,
      outputs: block.outputs.map(({ name, type }) => ({ name, type, text, fileId: null })),
      results: block.criteria.map(({ id: criterionId }) => ({ criterionId, passes: true, note: '' })),
      openQuestions: [],
      idempotencyKey: newId(),
    });
  }

  async accept(who: Who, [runId, key]: At, version = 1) {
    const { id: blockId } = await this.row(runId, key);
    const request = { runId, blockId, version, waivers: [], idempotencyKey: newId() };
    return this.world.reviewing.accept(contextOf(who), request);
  }

  async refuse(who: Who, [runId, key]: At, version = 1) {
    const { id: blockId } = await this.row(runId, key);
    const why = { reason: 'The back button is missing.', failedCriterionIds: [], idempotencyKey: newId() };
    return this.world.reviewing.refuse(contextOf(who), { runId, blockId, version, ...why });
  }

  /** Started, handed over and accepted. */
  async finish(maker: Who, reviewer: Who, at: At): Promise<void> {
    unwrap(await this.start(maker, at));
    unwrap(await this.deliver(maker, at));
    unwrap(await this.accept(reviewer, at));
  }

  /** Makes a person a member of somebody else's workspace. @returns the person over there */
  async join(person: Context, workspaceId: string, role: 'owner' | 'manager' | 'worker'): Promise<Context> {
    const { principal } = person;
    if (principal.kind !== 'person') throw new Error('only people are members');
    await this.database.owner.query('INSERT INTO identity.membership VALUES ($1, $2, $3, now())', [
      workspaceId,
      principal.personId,
      role,
    ]);
    return { ...person, principal: { ...principal, role }, workspaceId: asId<'Workspace'>(workspaceId) };
  }
}

function contextOf(who: Who): Context {
  return 'ctx' in who ? who.ctx : who;
}
