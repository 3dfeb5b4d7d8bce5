import type { Identity } from '@muster/identity';
import { parseId, type WorkspaceId } from '@muster/kernel';
import {
  toConnection,
  visiting,
  type Connection,
  type Context,
  type Db,
  type PageRequest,
  type Tx,
} from '@muster/platform';
import { heldSeats } from '../persistence/guest.queries.ts';
import type { GuestSeatRow } from '../persistence/offer.tables.ts';
import { runPage, runPictures } from '../persistence/run.queries.ts';
import { workspacesOf } from './reviewer.ts';
import { runAccess, type RunAccess } from './run-access.ts';
import { viewRun, type RunBlockView, type RunView } from './run-view.ts';
import { visitRun, type Visit } from './visit.ts';

/** A block that a worker of the caller's workspace makes or reviews. */
export interface WorkView {
  readonly view: RunView;
  readonly block: RunBlockView;
  readonly workerId: string;
  readonly isReview: boolean;
}

/** Runs as their members and guests see them. */
export class ReadRuns {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
  ) {}

  /** @returns undefined for what the caller has no business with, whether it exists or not */
  async one(ctx: Context, runId: string): Promise<RunView | undefined> {
    const visit = await visitRun(this.db, ctx, runId);
    return visit && this.db.read(visit.ctx, async (tx) => (await this.#views(tx, ctx, { visit, ids: [runId] }))[0]);
  }

  /** For showing a seat to the one who has just left it, and has no business with the run any more. */
  async asSeat(ctx: Context, runId: string, seatId: string): Promise<RunView | undefined> {
    const visit = await visitRun(this.db, ctx, runId);
    const access: RunAccess = { kind: 'guest', seatIds: new Set([seatId]) };
    return (
      visit && this.db.read(visit.ctx, async (tx) => (await this.#views(tx, ctx, { visit, ids: [runId], access }))[0])
    );
  }

  async page(ctx: Context, page: PageRequest): Promise<Connection<RunView>> {
    const visit: Visit = { ctx, home: ctx.workspaceId, owner: ctx.workspaceId };
    const views = await this.db.read(ctx, async (tx) => {
      const workspaces = await workspacesOf(this.identity, tx, ctx);
      const access: RunAccess = { kind: 'member' };
      return (await runPage(tx, page)).map((picture) => viewRun(picture, { ctx, visit, access, workspaces }));
    });
    return toConnection(views, page, ({ run }) => run.id);
  }

  /** Soonest first, over all clients. */
  async work(ctx: Context): Promise<WorkView[]> {
    const seats = (await this.db.read(ctx, heldSeats)).filter((seat) => isForCaller(ctx, seat));
    const clients = new Map<WorkspaceId, GuestSeatRow[]>();
    for (const seat of seats) clients.set(seat.ownerWorkspaceId, [...(clients.get(seat.ownerWorkspaceId) ?? []), seat]);
    const items: WorkView[] = [];
    for (const [owner, held] of clients) {
      const visit: Visit = { ctx: visiting(ctx, owner), home: ctx.workspaceId, owner };
      const ids = [...new Set(held.map(({ runId }) => runId))];
      const views = await this.db.read(visit.ctx, (tx) => this.#views(tx, ctx, { visit, ids }));
      items.push(...views.flatMap((view) => workIn(view, held)));
    }
    const startOf = ({ block: { block } }: WorkView) => (block.startedAt ?? block.plannedStart)?.getTime() ?? Infinity;
    return items.sort((left, right) => startOf(left) - startOf(right));
  }

  async #views(
    tx: Tx,
    ctx: Context,
    wanted: { visit: Visit; ids: readonly string[]; access?: RunAccess },
  ): Promise<RunView[]> {
    const { visit, ids } = wanted;
    const known = ids.flatMap((id) => parseId<'Run'>(id) ?? []);
    const workspaces = await workspacesOf(this.identity, tx, ctx);
    const views: RunView[] = [];
    for (const [runId, picture] of await runPictures(tx, known)) {
      const access = wanted.access ?? (await runAccess(tx, ctx, { runId, home: visit.home }));
      if (access) views.push(viewRun(picture, { ctx, visit, access, workspaces }));
    }
    return views;
  }
}

/** What counts is the client's row: a copy may be a moment behind. */
function workIn({ seats, blocks, ...view }: RunView, held: readonly GuestSeatRow[]): WorkView[] {
  const whole = { ...view, seats, blocks };
  return seats.flatMap(({ seat, holder }) => {
    const isHeld = holder !== null && held.some(({ offerId }) => offerId === holder.offerId);
    if (!isHeld) return [];
    const { workerId } = holder;
    return blocks.flatMap((block): WorkView[] => {
      const { seatId, reviewSeatId } = block.block;
      if (seatId !== seat.id && reviewSeatId !== seat.id) return [];
      return [{ view: whole, block, workerId, isReview: seatId !== seat.id }];
    });
  });
}

function isForCaller({ principal }: Context, { workerId }: { workerId: string }): boolean {
  return principal.kind !== 'agent' || principal.workerId === null || principal.workerId === workerId;
}
