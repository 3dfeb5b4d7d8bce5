import {
  TRANSFER_CATALOGUE,
  type SectorOverlay,
  type TransferCatalogue,
  type TransferCell,
  type TransferDecision,
} from './catalogue.ts';

export interface TransferQuestion {
  /** ISO 3166 code of the place the data comes from; `EEA` stands for any member. */
  readonly origin: string;
  readonly destination: string;
  readonly sector?: string;
  /** One class or all classes in the data; each may bring its own rule. */
  readonly dataClass?: string | readonly string[];
  /** Condition codes for which a record exists. */
  readonly proofs?: readonly string[];
  /** The workspace's own policy: at least this severe. */
  readonly tenantFloor?: TransferDecision;
}

export interface TransferRule {
  readonly id: string;
  readonly basis: string;
  readonly decision: TransferDecision;
  readonly conditions: readonly string[];
}

export interface TransferVerdict {
  readonly decision: TransferDecision;
  /** Everything that has to be proven, from every rule taken. */
  readonly conditions: readonly string[];
  readonly missingProofs: readonly string[];
  readonly rules: readonly TransferRule[];
  readonly catalogueVersion: string;
}

/**
 * May the data go from origin to destination? Takes the most severe of the pair, every matching overlay and the workspace's
 * policy, and then all conditions of all of them. An unknown place is a case for a human, never a guess.
 */
export function decideTransfer(
  question: TransferQuestion,
  catalogue: TransferCatalogue = TRANSFER_CATALOGUE,
): TransferVerdict {
  const rules = [pairRule(question, catalogue), ...overlayRules(question, catalogue), ...tenantRule(question)];
  const conditions = [...new Set(rules.flatMap((rule) => rule.conditions))];
  const proofs = new Set(question.proofs ?? []);
  const severity = (rule: TransferRule): number => catalogue.severityOrder.indexOf(rule.decision);
  const worst = rules.reduce((left, right) => (severity(right) > severity(left) ? right : left));
  return {
    decision: worst.decision,
    conditions,
    missingProofs: conditions.filter((condition) => !proofs.has(condition)),
    rules,
    catalogueVersion: catalogue.asOf,
  };
}

/** Nothing moves while a condition lacks its proof; `review` waits for a human and `prohibit` never moves. */
export function mayProceed(verdict: TransferVerdict): boolean {
  if (verdict.decision === 'review' || verdict.decision === 'prohibit') return false;
  return verdict.missingProofs.length === 0;
}

function pairRule(question: TransferQuestion, catalogue: TransferCatalogue): TransferRule {
  const origin = jurisdiction(question.origin, catalogue);
  const destination = jurisdiction(question.destination, catalogue);
  const id = `${origin}-${destination}`;
  const law = catalogue.origins[origin];
  if (!law) return unknownPlace(id, `No rules are known for data from ${question.origin}`);
  if (origin === destination) return rule(id, { decision: 'allow', basis: `Stays under ${law.law}` });
  const named = law.to[destination];
  if (named) return rule(id, named);
  if (law.alsoAdequate?.includes(destination)) {
    return rule(id, { decision: 'allow', basis: `Listed as adequate under ${law.law}` });
  }
  if (!catalogue.destinations.includes(destination)) {
    return unknownPlace(id, `No rules are known for data to ${question.destination}`);
  }
  return rule(id, law.default);
}

function overlayRules(question: TransferQuestion, catalogue: TransferCatalogue): TransferRule[] {
  if (staysHome(question)) return [];
  return catalogue.sectorOverlays
    .filter((overlay) => matches(overlay, question, catalogue))
    .map((overlay) => rule(overlay.id, { decision: overlay.decision, basis: overlay.rule }));
}

/**
 * Overlays say what may leave. Data that stays in its country does not leave; between two members of the EEA it does, because
 * national hosting rules (HDS in France) stop at the member's border.
 */
function staysHome({ origin, destination }: TransferQuestion): boolean {
  return origin === destination && origin !== 'EEA';
}

function matches(overlay: SectorOverlay, question: TransferQuestion, catalogue: TransferCatalogue): boolean {
  const from = [question.origin, jurisdiction(question.origin, catalogue)];
  const to = [question.destination, jurisdiction(question.destination, catalogue)];
  if (overlay.origin !== '*' && !from.includes(overlay.origin)) return false;
  if (overlay.destinations && !overlay.destinations.some((place) => to.includes(place))) return false;
  const classes = dataClasses(question);
  if (overlay.dataClass !== '*' && !classes.includes(overlay.dataClass)) return false;
  if (overlay.sector === '*' || overlay.sector === question.sector) return true;
  // Nobody gets around a rule for a named class of data by leaving the sector out.
  return question.sector === undefined && overlay.dataClass !== '*';
}

/** Classes that are a kind of `sensitive` data in every law we carry (GDPR Art. 9, Kenya Data Protection Act 2019 s. 2). */
const SENSITIVE = new Set(['health_record', 'aadhaar_number', 'bulk_sensitive']);

function dataClasses({ dataClass }: TransferQuestion): readonly string[] {
  const given = typeof dataClass === 'string' ? [dataClass] : (dataClass ?? []);
  return given.some((name) => SENSITIVE.has(name)) ? [...given, 'sensitive'] : given;
}

function tenantRule({ tenantFloor }: TransferQuestion): TransferRule[] {
  if (tenantFloor === undefined) return [];
  return [rule('workspace-policy', { decision: tenantFloor, basis: 'Policy of the workspace' })];
}

function jurisdiction(place: string, catalogue: TransferCatalogue): string {
  return catalogue.eeaMembers.includes(place) ? 'EEA' : place;
}

function unknownPlace(id: string, basis: string): TransferRule {
  return rule(id, { decision: 'review', basis });
}

/** A rule that wants a safeguard but names no condition is proven by a record under its own name, not by silence. */
function rule(id: string, cell: TransferCell): TransferRule {
  const named = cell.conditions ?? [];
  const needsRecord = ['safeguards', 'consent_or_exception', 'filing'].includes(cell.decision) && named.length === 0;
  return { id, basis: cell.basis, decision: cell.decision, conditions: needsRecord ? [`record:${id}`] : named };
}
