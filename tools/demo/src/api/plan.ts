import { document, REFUSAL, type Outcome } from './document.ts';
import { MONEY, type Money, type Run } from './shapes.ts';

export interface Quote {
  readonly variant: 'AI_WITH_REVIEW' | 'MIXED' | 'PEOPLE_ONLY';
  readonly cost: Money;
  readonly finishAt: string | null;
  readonly qualityLow: number;
  readonly qualityHigh: number;
  readonly gaps: readonly { readonly says: string }[];
  readonly says: string;
}

export interface Blueprint {
  readonly id: string;
  readonly version: number;
  readonly blocks: readonly { readonly id: string; readonly key: string; readonly title: string }[];
  readonly seats: readonly { readonly id: string; readonly title: string; readonly role: string }[];
}

const BLUEPRINT = `id version blocks { id key title } seats { id title role }`;
const QUOTE = `variant cost ${MONEY} finishAt qualityLow qualityHigh gaps { says } says`;

export const PROPOSE = document<
  { proposeBlueprint: Outcome<'Blueprint', Blueprint> },
  { input: Record<string, unknown> }
>(`
  mutation ProposeBlueprint($input: ProposeBlueprintInput!) {
    proposeBlueprint(input: $input) {
      __typename
      ... on Blueprint { ${BLUEPRINT} }
      ... on NothingMakesIt { missing }
      ${REFUSAL}
    }
  }`);

export const EDIT = document<
  { editBlueprint: Outcome<'Blueprint', Blueprint> },
  { input: { blueprintId: string; version: number; edits: readonly Record<string, unknown>[] } }
>(`
  mutation EditBlueprint($input: EditBlueprintInput!) {
    editBlueprint(input: $input) { __typename ... on Blueprint { ${BLUEPRINT} } ${REFUSAL} }
  }`);

export const QUOTES = document<{ blueprint: { quotes: readonly Quote[] } | null }, { id: string }>(`
  query Quotes($id: ID!) { blueprint(id: $id) { quotes { ${QUOTE} } } }`);

export const LAUNCH = document<
  { launchRun: Outcome<'Run', { id: string }> },
  { input: { blueprintId: string; variant: Quote['variant']; idempotencyKey: string; dryRun?: boolean } }
>(`
  mutation LaunchRun($input: LaunchRunInput!) {
    launchRun(input: $input) {
      __typename
      ... on Run { id }
      ... on SeatCannotBeFilled { gaps { seatId says } }
      ${REFUSAL}
    }
  }`);

export const PREVIEW = document<
  { launchRun: Outcome<'LaunchPreview', { seatsToFill: number; quote: Quote }> },
  { input: { blueprintId: string; variant: Quote['variant']; idempotencyKey: string; dryRun: true } }
>(`
  mutation PreviewLaunch($input: LaunchRunInput!) {
    launchRun(input: $input) {
      __typename
      ... on LaunchPreview { seatsToFill quote { ${QUOTE} } }
      ${REFUSAL}
    }
  }`);

export const RUN = document<{ run: Run | null }, { id: string }>(`
  query Run($id: ID!) {
    run(id: $id) {
      id title state says startedAt finishAt
      blocks {
        id key title state isCritical seatId reviewSeatId plannedStart plannedFinish startedAt deliveredAt acceptedAt
        estimateAskedAt price ${MONEY}
        packets { version state deliveredAt deliveredBy answeredAt refusalReason outputs { name type text fileId } }
      }
      seats {
        id title role state
        holder { workerId kind name timeZone country since }
        pastHolders { workerId kind name timeZone country since }
        offers { id state workerName workerId }
      }
    }
  }`);

export interface Activity {
  readonly at: string;
  readonly says: string;
  readonly actor: { readonly kind: 'PERSON' | 'AGENT' | 'SYSTEM'; readonly name: string };
}

export const RUN_CHANGED = document<{ runChanged: Activity }, { runId: string }>(`
  subscription RunChanged($runId: ID!) { runChanged(runId: $runId) { at says actor { kind name } } }`);
