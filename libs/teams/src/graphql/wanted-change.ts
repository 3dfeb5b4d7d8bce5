import { isUuid, type Money } from '@muster/kernel';
import type { WantedChange } from '../application/proposals/propose-change.ts';
import { editFromApi, type BlockEditInput } from './blueprint-edit.ts';
import { fromApi } from './words.ts';

interface OwnBlockInput {
  readonly title: string;
  readonly description?: string | null;
  readonly seatId: string;
  readonly reviewSeatId: string;
  readonly personMinutes: number;
  readonly criteria: readonly string[];
  readonly afterBlockIds: readonly string[];
}

interface TermsInput {
  readonly budget?: Money | null;
  readonly deadline?: Date | null;
  readonly dataClasses?: readonly string[] | null;
  readonly dataOrigin?: string | null;
}

/** One of the members of the input, as GraphQL has checked it. */
export interface WantedChangeInput {
  readonly edit?: BlockEditInput | null;
  readonly ownBlock?: OwnBlockInput | null;
  readonly redo?: { readonly blockId: string; readonly why: string; readonly seatId?: string | null } | null;
  readonly split?: {
    readonly blockId: string;
    readonly parts: readonly { readonly title: string; readonly personMinutes: number }[];
  } | null;
  readonly notReady?: { readonly blockId: string; readonly fromBlockId: string; readonly missing: string } | null;
  readonly moreTime?: { readonly blockId: string; readonly minutes: number } | null;
  readonly another?: { readonly blockId: string } | null;
  readonly giveBlock?: { readonly blockId: string; readonly seatId: string; readonly duty?: string | null } | null;
  readonly replaceHolder?: { readonly seatId: string; readonly workerId?: string | null } | null;
  readonly price?: { readonly blockId: string; readonly price: Money } | null;
  readonly fixTime?: { readonly blockId: string; readonly from: Date; readonly until: Date } | null;
  readonly terms?: TermsInput | null;
}

/** @returns undefined unless exactly one member is given, and what it names can be an id */
export function changeFromApi(input: WantedChangeInput): WantedChange | undefined {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  const [only, ...others] = given;
  if (!only || others.length > 0) return undefined;
  const { edit, ownBlock, redo, split, notReady, moreTime, another, giveBlock, replaceHolder } = input;
  if (edit) return fromEdit(edit);
  if (ownBlock) return fromOwnBlock(ownBlock);
  if (redo) return { kind: 'redo', ...redo, seatId: redo.seatId ?? null };
  if (split) return { kind: 'split', ...split };
  if (notReady) return { kind: 'not-ready', ...notReady };
  if (moreTime) return { kind: 'more-time', ...moreTime };
  if (another) return { kind: 'another', ...another };
  if (giveBlock) return { kind: 'swap-seat', ...giveBlock, duty: fromApi(giveBlock.duty ?? 'WORK') };
  if (replaceHolder) {
    const { seatId, workerId = null } = replaceHolder;
    return workerId !== null && !isUuid(workerId) ? undefined : { kind: 'replace-holder', seatId, workerId };
  }
  return fromTermsAndTimes(input);
}

function fromEdit(input: BlockEditInput): WantedChange | undefined {
  const edit = editFromApi(input);
  return edit && { kind: 'edit', edit };
}

function fromOwnBlock({ afterBlockIds: after, description, ...block }: OwnBlockInput): WantedChange {
  return { kind: 'own-block', block: { ...block, description: description ?? '', after } };
}

function fromTermsAndTimes({ price, fixTime, terms }: WantedChangeInput): WantedChange | undefined {
  if (price) return { kind: 'price', blockId: price.blockId, minor: price.price.minor.toString() };
  if (fixTime) {
    const { blockId, from, until } = fixTime;
    return { kind: 'fix-time', blockId, from: from.toISOString(), until: until.toISOString() };
  }
  if (!terms) return undefined;
  const { budget, deadline, dataClasses, dataOrigin } = terms;
  const changes = {
    ...(budget ? { budget: budget.minor.toString() } : {}),
    ...(deadline ? { deadline: deadline.toISOString() } : {}),
    ...(dataClasses ? { dataClasses } : {}),
    ...(dataOrigin ? { dataOrigin } : {}),
  };
  return { kind: 'terms', changes };
}
