import { decideTransfer, TRANSFER_CATALOGUE } from '@muster/jurisdictions';
import type { DecideTransfer, TransferVerdict } from '../domain/transfer.ts';

/** The transfer rules that ship with Muster; a basis names its law, because a reader of one receipt has no catalogue. */
export const shippedLaw: DecideTransfer = (question) => withLaw(question.origin, decideTransfer(question));

/** The same without a sector: takes the rules of every sector that names the class of data. */
export const lawOfAnySector: DecideTransfer = ({ sector: _, ...question }) =>
  withLaw(question.origin, decideTransfer(question));

function withLaw(origin: string, verdict: TransferVerdict): TransferVerdict {
  const { eeaMembers, origins } = TRANSFER_CATALOGUE;
  const law = origins[eeaMembers.includes(origin) ? 'EEA' : origin]?.law;
  if (law === undefined) return verdict;
  const [pair, ...overlays] = verdict.rules;
  // The first rule is the pair's. Overlays rest on laws of their own, which they name.
  if (!pair || pair.basis.includes(law)) return verdict;
  return { ...verdict, rules: [{ ...pair, basis: `${law}: ${pair.basis}` }, ...overlays] };
}
