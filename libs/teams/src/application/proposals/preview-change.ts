import type { Identity } from '@muster/identity';
import { asId, basisPoints, money, newId, plainDate, sum, type Clock, type Money } from '@muster/kernel';
import type { Context, Db } from '@muster/platform';
import { seatsForNewWork } from '../../domain/proposals/new-work.ts';
import type { TeamPlan } from '../../domain/proposals/team-plan.ts';
import { proposalById } from '../../persistence/proposals/proposal.store.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import { committedMinor } from '../hiring-facts.ts';
import type { QuoteBlueprint } from '../quote-blueprint.ts';
import { kindOfSeat } from '../run-facts.ts';
import { planRun } from '../run-plan.ts';
import type { SeatMarket } from '../seat-market.ts';
import { mergedNow } from './decide-proposal.ts';
import { isAbout } from './propose-change.ts';
import { linesFor, openSeatCost, type InvoiceLine } from './preview-money.ts';
import { peopleIn, type AffectedPerson } from './preview-people.ts';
import { restructure } from './restructure.ts';
import { findSubject, visitSubject, type Subject, type SubjectId } from './subject.ts';

/** What a merge would do, computed from what is there now. Money is net of taxes, in the owner's currency. */
export interface ChangePreview {
  readonly finishBefore: Date | null;
  readonly finishAfter: Date | null;
  readonly isOnTime: boolean;
  /** What the whole team is expected to cost. */
  readonly costBefore: Money;
  readonly costAfter: Money;
  readonly isWithinBudget: boolean;
  readonly people: readonly AffectedPerson[];
  readonly lines: readonly InvoiceLine[];
}

export interface PreviewRequest {
  readonly of: SubjectId;
  readonly proposalId: string;
  readonly only?: readonly string[];
}

/** Days, money, people and invoices of a change before anybody decides about it. Opens connections of its own. */
export class PreviewChange {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
    private readonly market: SeatMarket,
    private readonly quoting: QuoteBlueprint,
    private readonly clock: Clock,
  ) {}

  /** @returns undefined for what the caller has no business with, and for what is over */
  async run(ctx: Context, { of, proposalId, only }: PreviewRequest): Promise<ChangePreview | undefined> {
    const visit = await visitSubject(this.db, ctx, of);
    if (!visit) return undefined;
    const known = await this.db.read(visit.ctx, async (tx) => {
      const found = await findSubject(tx, ctx, { visit, of });
      const proposal = found && (await proposalById(tx, proposalId));
      return found && proposal && isAbout(proposal, found.subject) ? { ...found, proposal } : undefined;
    });
    if (!known) return undefined;
    const { subject, proposal } = known;
    const { merged } = mergedNow(proposal, subject, only);
    const plan = seatsForNewWork(merged, subject.agreements, () => newId());
    return subject.rows
      ? this.#ofRun(subject, subject.rows, { plan, owner: visit.owner })
      : this.#ofBlueprint(subject, plan);
  }

  async #ofRun(
    { currency }: Subject,
    before: RunRows,
    { plan, owner }: { plan: TeamPlan; owner: string },
  ): Promise<ChangePreview> {
    const now = this.clock.now();
    const home = await this.identity.workspace(asId<'Workspace'>(owner));
    const { rows: after } = restructure(before, plan, { now, home });
    const [old, next] = [before, after].map((rows) => planRun({ ...rows, kindOf: (id) => kindOfSeat(rows, id) }, now));
    const on = plainDate(now);
    const costs = { market: this.market, on, at: now };
    const [openBefore, openAfter] = [await openSeatCost(before, costs), await openSeatCost(after, costs)];
    const lines = linesFor({ before, after, plan }, { before: openBefore, after: openAfter });
    const change = sum(
      lines.map(({ amount }) => amount),
      currency,
    );
    const net = committedMinor(before) + openBefore.reduce((total, { price }) => total + (price?.minor ?? 0n), 0n);
    const withFee = (minor: bigint) => {
      const amount = money(minor, currency);
      return money(minor + basisPoints(amount, before.run.feeBasisPoints).minor, currency);
    };
    const costAfter = withFee(net + change.minor);
    const limit = before.run.limitMinor;
    const finishAfter = next?.finishAt ?? null;
    const { deadline } = after.run;
    return {
      finishBefore: old?.finishAt ?? before.run.finishAt,
      finishAfter,
      isOnTime: !deadline || (finishAfter !== null && finishAfter <= deadline),
      costBefore: withFee(net),
      costAfter,
      isWithinBudget: costAfter.minor <= limit,
      people: peopleIn({ before, after, plans: { before: old, after: next }, asked: openAfter }),
      lines,
    };
  }

  async #ofBlueprint({ blueprint, currency }: Subject, plan: TeamPlan): Promise<ChangePreview> {
    const { budget, deadline } = plan.terms;
    const changed = { ...blueprint, structure: plan.structure, budgetMinor: BigInt(budget) };
    const [old, next] = [
      (await this.quoting.run(blueprint, ['mixed'])).get('mixed'),
      (await this.quoting.run(changed, ['mixed'])).get('mixed'),
    ];
    const nothing = money(0n, currency);
    const costAfter = next?.view.cost ?? nothing;
    const finishAfter = next?.view.finishAt ?? null;
    const earlier = new Map(old?.view.lines.map(({ says, amount }) => [says, amount.minor]));
    const lines = (next?.view.lines ?? []).filter(({ says, amount }) => earlier.get(says) !== amount.minor);
    return {
      finishBefore: old?.view.finishAt ?? null,
      finishAfter,
      isOnTime: deadline === null || (finishAfter !== null && finishAfter <= new Date(deadline)),
      costBefore: old?.view.cost ?? nothing,
      costAfter,
      isWithinBudget: costAfter.minor <= BigInt(budget),
      people: [],
      lines: lines.map(({ says, amount }) => ({
        says,
        amount: money(amount.minor - (earlier.get(says) ?? 0n), currency),
      })),
    };
  }
}
