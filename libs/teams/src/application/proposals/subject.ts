import { parseId } from '@muster/kernel';
import { may, principalId, type Context, type Db, type Tx } from '@muster/platform';
import { mayDecide as leadDecides, type DecisionSubject } from '../../domain/nested-teams.ts';
import type { PlanEdit } from '../../domain/proposals/plan-edits.ts';
import type { Agreement } from '../../domain/proposals/new-work.ts';
import type { TeamPlan, WorkDone } from '../../domain/proposals/team-plan.ts';
import { blueprintById } from '../../persistence/blueprint.queries.ts';
import type { StoredBlueprint } from '../../persistence/blueprint.store.ts';
import type { ProposalRow } from '../../persistence/proposals/proposal.tables.ts';
import { runRows, type RunRows } from '../../persistence/run.store.ts';
import { runAccess, type RunAccess } from '../run-access.ts';
import { actsFor, visitRun, type Visit } from '../visit.ts';
import { agreementsIn, planOfBlueprint, planOfRun, workDoneIn } from './run-structure.ts';

/** A run, with its plan where that is named too; or a plan that was not launched yet. */
export type SubjectId =
  | { readonly runId: string; readonly blueprintId?: string | null }
  | { readonly runId?: null; readonly blueprintId: string };

/** What a proposal is about, as it stands. */
export interface Subject {
  readonly blueprint: StoredBlueprint;
  /** Null before the launch. */
  readonly rows: RunRows | null;
  readonly plan: TeamPlan;
  readonly version: number;
  readonly work: readonly WorkDone[];
  readonly agreements: readonly Agreement[];
  readonly currency: string;
}

/** Where a caller stands towards it. */
export interface Standing {
  readonly ctx: Context;
  readonly home: string;
  readonly access: RunAccess;
}

/** Runs may be of others; plans are of the own workspace. */
export async function visitSubject(db: Db, ctx: Context, of: SubjectId): Promise<Visit | undefined> {
  if (of.runId) return visitRun(db, ctx, of.runId);
  return { ctx, home: ctx.workspaceId, owner: ctx.workspaceId };
}

/** @returns undefined for what is not there and for what the caller has no business with */
export async function findSubject(
  tx: Tx,
  ctx: Context,
  { visit, of }: { visit: Visit; of: SubjectId },
): Promise<{ subject: Subject; standing: Standing } | undefined> {
  const { home } = visit;
  if (of.runId) {
    const runId = parseId<'Run'>(of.runId);
    const rows = runId && (await runRows(tx, runId));
    const access = rows && (await runAccess(tx, ctx, { runId: rows.run.id, home }));
    if (rows && of.blueprintId && of.blueprintId !== rows.run.blueprintId) return undefined;
    const blueprint = rows && (await blueprintById(tx, rows.run.blueprintId));
    return blueprint && access && { subject: subjectOfRun(rows, blueprint), standing: { ctx, home, access } };
  }
  const id = of.blueprintId ? parseId<'Blueprint'>(of.blueprintId) : undefined;
  const blueprint = id && (await blueprintById(tx, id));
  if (!blueprint || blueprint.runId !== null || !may(ctx, 'team:read')) return undefined;
  const { version, currency } = blueprint;
  const plan = planOfBlueprint(blueprint);
  const subject = { blueprint, rows: null, plan, version, work: [], agreements: [], currency };
  return { subject, standing: { ctx, home, access: { kind: 'member' } } };
}

export function subjectOfRun(rows: RunRows, blueprint: StoredBlueprint): Subject {
  return {
    ...{ blueprint, rows, plan: planOfRun(rows), version: blueprint.version, currency: rows.run.currency },
    work: workDoneIn(rows),
    agreements: agreementsIn(rows),
  };
}

export function isAuthor({ ctx, home }: Standing, { authorId, authorWorkspaceId }: ProposalRow): boolean {
  return authorWorkspaceId === home && authorId === principalId(ctx.principal);
}

export function isStaff({ ctx, access }: Standing): boolean {
  return access.kind === 'member' && may(ctx, 'team:launch');
}

/**
 * Whether the caller may take a change over or decline it: the client's leads always, the lead of a team inside the team when
 * everything it touches is in that team or below, before and after.
 */
export function mayDecideAbout(
  standing: Standing,
  subject: Subject,
  { edits, after }: { edits: readonly PlanEdit[]; after: TeamPlan },
): boolean {
  if (isStaff(standing)) return true;
  const { rows, plan } = subject;
  const { ctx, home } = standing;
  if (!rows || edits.length === 0 || plan.structure.teams.length === 0 || !may(ctx, 'work:do')) return false;
  const seats = rows.holders
    .filter((holder) => !holder.leftAt && actsFor(ctx, home, holder))
    .map(({ seatId }) => seatId);
  return seats.some((seatId) => edits.every((edit) => leadsOver(seatId, edit, { before: plan, after })));
}

function leadsOver(seatId: string, edit: PlanEdit, { before, after }: { before: TeamPlan; after: TeamPlan }): boolean {
  if (edit.of === 'plan') return false;
  const plans = [...(edit.kind === 'add' ? [] : [before]), ...(edit.kind === 'remove' ? [] : [after])];
  return plans.every(({ structure }) =>
    subjectsOf(edit, structure.teams).every((about) => about !== null && leadDecides(structure, seatId, about)),
  );
}

/** A team is changed by those above it; a link by whoever leads the block that gets something over it. */
function subjectsOf(edit: PlanEdit, teams: TeamPlan['structure']['teams']): (DecisionSubject | null)[] {
  const id = edit.key.slice(edit.of.length + 1);
  if (edit.of === 'block') return [{ blockId: id }];
  if (edit.of === 'seat') return [{ seatId: id }];
  if (edit.of === 'team') {
    const parentId = teams.find((team) => team.id === id)?.parentId ?? null;
    return [parentId === null ? null : { teamId: parentId }];
  }
  const link = (edit.kind === 'set' ? edit.after : edit.entity.fields['link']) as {
    from: string;
    to: string;
    kind: string;
  };
  return link.kind === 'collaborate' ? [{ blockId: link.from }, { blockId: link.to }] : [{ blockId: link.to }];
}
