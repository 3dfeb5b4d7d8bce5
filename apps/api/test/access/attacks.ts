import { slotsOf, type IdSlot, type Root } from './documents.ts';
import type { IdKind, SideIds } from './side-ids.ts';

/** What an id argument points at. `public`: names of catalogues, the same for everybody. */
type Target = IdKind | { readonly public: string };

const BY_NAME: Readonly<Record<string, Target>> = {
  workspaceId: 'workspace',
  sessionId: 'session',
  apiKeyId: 'apiKey',
  workerId: 'worker',
  // Whom one may ask is public: nobody is on call or promises anything without having said yes.
  workerIds: { public: '01900000-0000-7000-8000-000000000000' },
  poolId: 'pool',
  keepFreeId: 'keepFree',
  reviewId: 'review',
  taskId: 'reviewTask',
  // For whom something was made: an id that only keeps people away.
  clientWorkspaceId: { public: '01900000-0000-7000-8000-000000000000' },
  fileId: 'file',
  fileIds: 'file',
  blueprintId: 'blueprint',
  runId: 'run',
  blockId: 'block',
  // A run's blocks and seats keep the ids they had in the plan.
  fromBlockId: 'block',
  sourceBlockId: 'block',
  toBlockId: 'block',
  removeBlockId: 'block',
  seatId: 'seat',
  reviewSeatId: 'seat',
  leadSeatId: 'seat',
  seatIds: 'seat',
  teamId: 'team',
  removeSeatId: 'seat',
  blockIds: 'block',
  savedPartId: 'savedPart',
  forkedFromId: 'savedPart',
  parentId: 'team',
  removeTeamId: 'team',
  offerId: 'offer',
  askId: 'ask',
  toSeatId: 'seat',
  invoiceId: 'draftInvoice',
  receiptId: 'receipt',
  subjectId: 'receiptSubject',
  engagementId: 'engagement',
  transferId: 'transfer',
  afterBlockIds: 'block',
  proposalId: 'proposal',
  messageId: 'message',
  editIds: { public: 'set plan:plan title' },
  conflictId: { public: 'same-field plan:plan title' },
  criterionId: { public: 'contrast' },
  criterionIds: { public: 'contrast' },
  removeCriterionIds: { public: 'contrast' },
  methodId: { public: 'survey' },
  without: { public: 'list-the-screens' },
  failedCriterionIds: { public: 'contrast' },
  libraryBlockId: { public: 'list-the-screens' },
};

const BY_PATH: Readonly<Record<string, Target>> = {
  'blueprint.id': 'blueprint',
  'engagement.id': 'engagement',
  'file.id': 'file',
  'invoice.id': 'paidInvoice',
  'routingReceipt.id': 'receipt',
  'run.id': 'run',
  'proposal.id': 'proposal',
  'messages.before': 'message',
  'worker.id': 'worker',
  'removeFromPool.input.workerId': { public: '01900000-0000-7000-8000-000000000000' },
  'requestReview.input.subjectId': 'offer',
  // Anybody may have an opinion of anybody.
  'saveOpinion.input.subjectId': { public: '01900000-0000-7000-8000-000000000000' },
  'payInvoice.input.invoiceId': 'receivedInvoice',
};

/** @returns undefined for an argument nobody has thought of yet */
export function targetOf({ path, name }: IdSlot): Target | undefined {
  return BY_PATH[path] ?? BY_NAME[name];
}

/** Which of the ids in a document are foreign; the others are the caller's own. */
export interface Attack {
  readonly says: string;
  readonly towards?: string;
  readonly isForeign: (slot: IdSlot) => boolean;
}

/** All ids foreign, and each of them foreign among own ones: what checks only one of two ids lets the other one through. */
export function attacksOn(root: Root): Attack[] {
  const slots = slotsOf(root).filter((slot) => typeof targetOf(slot) === 'string');
  if (slots.length === 0) return [];
  const all: Attack = { says: `${root.field.name}: all ids foreign`, isForeign: () => true };
  if (slots.length === 1) return [{ ...all, towards: slots[0]!.path }];
  const single = slots.map(({ path }): Attack => ({
    says: `${path} foreign`,
    towards: path,
    isForeign: (slot) => slot.path === path,
  }));
  return [all, ...single];
}

/** @param foreign the other side's ids, or one that exists nowhere for comparison */
export function fill(own: SideIds, foreign: SideIds | string, attack: Attack): (slot: IdSlot) => string {
  return (slot) => {
    const target = targetOf(slot);
    if (target === undefined) throw new Error(`no foreign id is known for ${slot.path}`);
    if (typeof target !== 'string') return target.public;
    if (!attack.isForeign(slot)) return own[target];
    return typeof foreign === 'string' ? foreign : foreign[target];
  };
}
