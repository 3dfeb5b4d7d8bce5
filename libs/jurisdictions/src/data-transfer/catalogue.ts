import catalogue from './catalogue.json' with { type: 'json' };

/** From harmless to severe. `safeguards`, `consent_or_exception` and `filing` proceed only once their conditions are proven. */
export type TransferDecision = 'allow' | 'safeguards' | 'consent_or_exception' | 'filing' | 'review' | 'prohibit';

/** One answer for one pair of jurisdictions, with the law it rests on. */
export interface TransferCell {
  readonly decision: TransferDecision;
  readonly basis: string;
  readonly conditions?: readonly string[];
}

export interface TransferOrigin {
  readonly law: string;
  readonly default: TransferCell;
  readonly to: Readonly<Record<string, TransferCell>>;
  /** Territories with an adequacy decision that are no destination of their own. */
  readonly alsoAdequate?: readonly string[];
}

/** A rule for a sector or a class of data, on top of the pair. `*` stands for any. */
export interface SectorOverlay {
  readonly id: string;
  readonly origin: string;
  readonly sector: string;
  readonly dataClass: string;
  readonly destinations?: readonly string[];
  readonly decision: TransferDecision;
  readonly rule: string;
}

export interface TransferCatalogue {
  readonly asOf: string;
  readonly severityOrder: readonly TransferDecision[];
  readonly conditionCodes: Readonly<Record<string, string>>;
  readonly eeaMembers: readonly string[];
  readonly destinations: readonly string[];
  readonly origins: Readonly<Record<string, TransferOrigin>>;
  readonly sectorOverlays: readonly SectorOverlay[];
}

/** The facts as they ship; its `disclaimer` and `asOf` are shown wherever a decision is shown. */
export const TRANSFER_CATALOGUE = catalogue as unknown as TransferCatalogue & {
  readonly disclaimer: string;
  readonly testCases: readonly TransferTestCase[];
};

export interface TransferTestCase {
  readonly origin: string;
  readonly destination: string;
  readonly sector?: string;
  readonly dataClass?: string;
  readonly expect: TransferDecision;
  readonly conditions?: readonly string[];
}
