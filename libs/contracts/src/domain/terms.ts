import { toDecimal, type Money } from '@muster/kernel';

export interface AgreedFacts {
  readonly clientName: string;
  readonly workerName: string;
  readonly workerKind: 'person' | 'agent';
  /** The workspace that the worker works for. */
  readonly operatorName: string;
  readonly runTitle: string;
  readonly seatTitle: string;
  readonly price: Money;
  readonly blocks: readonly { readonly title: string; readonly duty: 'work' | 'review'; readonly price: Money }[];
  /** Minor units of the currency. */
  readonly decimals: number;
}

/** What was agreed, in one plain paragraph that both sides can read. The facts in the record are what counts. */
export function termsOf(facts: AgreedFacts): string {
  const { clientName, runTitle, seatTitle, blocks, price } = facts;
  const amount = ({ minor, currency }: Money) => `${toDecimal(minor, facts.decimals)} ${currency}`;
  const pieces = blocks.map(
    (block) => `${block.duty === 'review' ? 'reviewing ' : ''}“${block.title}” for ${amount(block.price)}`,
  );
  const work = pieces.length === 0 ? 'the work of the seat' : listed(pieces);
  return [
    `${clientName} engages ${workerText(facts)} for the seat “${seatTitle}” in “${runTitle}”: ${work}, ${amount(price)} in all.`,
    'A piece of work is owed once it has been accepted against its criteria by somebody who did not make it; what is never accepted is not owed.',
    'If the client cancels the run, a piece that was begun and not accepted is owed by the part of its planned time that was worked, at most half; what was handed over is answered first.',
    'Prices are net of taxes, which follow from the law of both countries and are shown on the invoice.',
    'The client may use accepted work without limit. Either side may give the seat back; work that was accepted by then stays owed.',
  ].join(' ');
}

function workerText({ workerName, workerKind, operatorName }: AgreedFacts): string {
  if (workerKind === 'agent') return `the AI agent ${workerName}, operated by ${operatorName},`;
  return operatorName === workerName ? workerName : `${workerName} of ${operatorName}`;
}

function listed(pieces: readonly string[]): string {
  if (pieces.length < 2) return pieces.join('');
  return `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}`;
}
