import { MODELS, RECEIPTS, TRANSFER_VERDICT, type Receipt, type Verdict } from '../api/receipts.ts';
import { everyPage } from '../api/pages.ts';
import type { Play } from '../play/play.ts';
import { counted } from '../story/words.ts';
import { invariant, type Invariant } from './invariant.ts';
import { faultsOf, readReceipt } from './receipt-check.ts';

export async function receiptsOf({ owner }: Play): Promise<Receipt[]> {
  return everyPage((after) =>
    owner.visitor.client.ask(RECEIPTS, { after }).then(({ routingReceipts }) => routingReceipts),
  );
}

export function noReceiptBreaksARule(receipts: readonly Receipt[]): Invariant {
  const faults = receipts.flatMap(faultsOf);
  const candidates = receipts.reduce((sum, receipt) => sum + readReceipt(receipt).candidates.length, 0);
  const nothing = receipts.length === 0 ? ['there is no receipt at all'] : [];
  const seen = `${counted(receipts.length, 'receipt')} with ${counted(candidates, 'candidate')}, decided again`;
  return invariant('no receipt breaks a hard rule', [...faults, ...nothing], seen);
}

export interface Forbidden {
  readonly destination: string;
  readonly verdict: Verdict;
  /** Who was refused because of where they are, with the sentence of the receipt. */
  readonly refused: readonly { readonly kind: string; readonly label: string; readonly sentence: string }[];
  /** Models that were allowed and chosen to write drafts, with their countries. */
  readonly allowedModels: readonly string[];
  readonly hasModels: boolean;
}

/** What the receipts say about the place the brief's data must not go to. */
export async function forbiddenTransferOf(play: Play, receipts: readonly Receipt[]): Promise<Forbidden | undefined> {
  const { forbiddenTransfer, project } = play.stage.brief;
  if (!forbiddenTransfer) return undefined;
  const { client } = play.owner.visitor;
  const { destination, ...data } = forbiddenTransfer;
  const input = { origin: project.dataOrigin, destination, ...data, proofs: [] };
  const { transferVerdict } = await client.ask(TRANSFER_VERDICT, { input });
  const { configuredModels } = await client.ask(MODELS, {});
  const refused = receipts.flatMap((receipt) =>
    readReceipt(receipt)
      .candidates.filter(({ country, outcome }) => country === destination && outcome === 'refused')
      .flatMap(({ kind, label, reasons }) =>
        reasons.filter(({ rule }) => rule === 'residency').map(({ sentence }) => ({ kind, label, sentence })),
      ),
  );
  const models = receipts.flatMap((receipt) =>
    readReceipt(receipt).candidates.filter(({ kind, outcome }) => kind === 'model' && outcome === 'chosen'),
  );
  const allowedModels = [...new Set(models.map(({ label, country }) => `${label} (${country})`))];
  const hasModels = configuredModels.some(({ country }) => country === destination);
  return { destination, verdict: transferVerdict, refused: distinct(refused), allowedModels, hasModels };
}

/** The data stayed where it may be, and the receipts say who was refused and why. */
export function forbiddenStayedOut({ destination, verdict, refused, hasModels }: Forbidden): Invariant {
  const faults: string[] = [];
  if (verdict.mayProceed) faults.push(`the rules let the data go to ${destination}`);
  if (!refused.some(({ kind }) => kind !== 'model')) faults.push(`nobody in ${destination} was refused in a receipt`);
  if (hasModels && !refused.some(({ kind }) => kind === 'model'))
    faults.push(`a model in ${destination} is configured, and no receipt says that it was refused`);
  const model = hasModels ? ', a configured model among them' : '; no model is configured there';
  const seen = `${destination}: ${verdict.decision}; ${counted(refused.length, 'refusal')} on receipts${model}`;
  return invariant('health data stays where it may be, and receipts say so', faults, seen);
}

function distinct<T extends { readonly kind: string; readonly label: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [`${item.kind} ${item.label}`, item])).values()];
}
