import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Receipt } from '../api/receipts.ts';

/** The part of a receipt's document that the hard rules speak about. Read anew from the JSON, not from what the API says. */
const money = z.object({ minor: z.string().regex(/^-?\d+$/), currency: z.string() });
const rule = z.object({
  id: z.string(),
  decision: z.string(),
  conditions: z.array(z.string()),
});
const candidate = z.object({
  id: z.string(),
  kind: z.enum(['person', 'agent', 'model']),
  label: z.string(),
  country: z.string(),
  skills: z.array(z.object({ skill: z.string(), level: z.number() })),
  languages: z.array(z.string()),
  licence: z.object({ name: z.string(), commercialUse: z.string() }).nullable(),
  outcome: z.enum(['chosen', 'refused', 'passed-over']),
  priceWithReview: money,
  reasons: z.array(z.object({ rule: z.string(), sentence: z.string(), basis: z.string() })),
});
const receiptDocument = z.object({
  format: z.literal('muster.routing-receipt/1'),
  says: z.string(),
  task: z.object({
    skill: z.string(),
    level: z.number(),
    languages: z.array(z.string()),
    dataClasses: z.array(z.string()),
    dataOrigin: z.string(),
    budget: money,
    proofs: z.array(z.string()),
  }),
  transferRules: z.record(z.string(), z.array(rule)),
  candidates: z.array(candidate),
  chosen: z.string().nullable(),
});

export type ReceiptDocument = z.infer<typeof receiptDocument>;
export type ReceiptCandidate = z.infer<typeof candidate>;

export function readReceipt(receipt: Pick<Receipt, 'document' | 'title'>): ReceiptDocument {
  const parsed = receiptDocument.safeParse(JSON.parse(receipt.document));
  if (!parsed.success)
    throw new Error(`The receipt for “${receipt.title}” has another form:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Every hard rule that the choice of a receipt breaks, decided again from nothing but its document. */
export function faultsOf(receipt: Receipt): string[] {
  const fault = (text: string): string => `${receipt.title}: ${text}`;
  const sha256 = createHash('sha256').update(receipt.document).digest('hex');
  const seal = sha256 === receipt.hash ? [] : ['its hash is not that of its document'];
  const read = readReceipt(receipt);
  const chosen = read.candidates.filter(({ outcome }) => outcome === 'chosen');
  const faults = [...seal];
  if (chosen.length > 1) faults.push('more than one candidate was chosen');
  if ((chosen[0]?.id ?? null) !== read.chosen) faults.push('the chosen candidate is not the one it names');
  for (const one of chosen) faults.push(...brokenBy(one, read));
  for (const one of read.candidates)
    if (one.outcome === 'refused' && one.reasons.length === 0) faults.push(`${one.label} was refused without a reason`);
  return faults.map(fault);
}

function brokenBy(one: ReceiptCandidate, { task, transferRules }: ReceiptDocument): string[] {
  const faults: string[] = [];
  const level = Math.max(0, ...one.skills.filter(({ skill }) => skill === task.skill).map((offer) => offer.level));
  if (level < task.level) faults.push(`${one.label} offers ${task.skill} at ${level}, and ${task.level} is needed`);
  for (const tag of task.languages) if (!covers(one.languages, tag)) faults.push(`${one.label} does not offer ${tag}`);
  const { minor, currency } = one.priceWithReview;
  if (currency !== task.budget.currency || BigInt(minor) > BigInt(task.budget.minor))
    faults.push(`${one.label} costs ${minor} ${currency}, more than ${task.budget.minor} ${task.budget.currency}`);
  if (one.kind === 'model' && one.licence?.commercialUse !== 'yes')
    faults.push(`the licence of ${one.label} does not allow it`);
  return [...faults, ...residencyFaults(one, { task, transferRules })];
}

/** Data that is protected goes only where its law allows, or where every condition has a proof on file. */
function residencyFaults(
  one: ReceiptCandidate,
  { task, transferRules }: Pick<ReceiptDocument, 'task' | 'transferRules'>,
): string[] {
  const isFree = task.dataClasses.length === 1 && task.dataClasses[0] === 'none';
  const rules = transferRules[one.country] ?? [];
  if (!isFree && rules.length === 0) return [`no rule of law was asked about ${one.country}`];
  return rules
    .filter(({ decision }) => decision !== 'allow')
    .filter(({ decision, conditions }) => {
      const canBeProven = ['safeguards', 'consent_or_exception', 'filing'].includes(decision);
      const isProven = conditions.every((code) => task.proofs.some((proof) => proof.startsWith(code)));
      return !canBeProven || conditions.length === 0 || !isProven;
    })
    .map(({ id, decision }) => `${one.label} sits in ${one.country}, and ${id} says ${decision}`);
}

function covers(offered: readonly string[], wanted: string): boolean {
  const want = wanted.toLowerCase();
  return offered.some((tag) => {
    const offer = tag.toLowerCase();
    return offer === want || want.startsWith(`${offer}-`) || offer.startsWith(`${want}-`);
  });
}
