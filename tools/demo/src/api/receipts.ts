import { document } from './document.ts';
import type { Page } from './shapes.ts';

export interface Receipt {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly title: string;
  readonly says: string;
  readonly hash: string;
  /** Canonical JSON of the whole receipt. */
  readonly document: string;
}

export const RECEIPTS = document<{ routingReceipts: Page<Receipt> }, { after: string | null }>(`
  query RoutingReceipts($after: String) {
    routingReceipts(first: 50, after: $after) {
      edges { node { id subjectKind subjectId title says hash document } }
      pageInfo { hasNextPage endCursor }
    }
  }`);

export const MODELS = document<{
  configuredModels: readonly { readonly id: string; readonly label: string; readonly country: string }[];
}>(`query ConfiguredModels { configuredModels { id label country } }`);

export interface Verdict {
  readonly decision: string;
  readonly mayProceed: boolean;
  readonly missingProofs: readonly string[];
  readonly reasons: readonly { readonly says: string; readonly basis: string | null }[];
}

export const TRANSFER_VERDICT = document<
  { transferVerdict: Verdict },
  { input: { origin: string; destination: string; sector: string; dataClass: string; proofs: readonly string[] } }
>(`
  query TransferVerdict($input: TransferInput!) {
    transferVerdict(input: $input) { decision mayProceed missingProofs reasons { says basis } }
  }`);
