/** What a decision says about one candidate who was not taken. */
export interface Judged {
  readonly workerId: string;
  /** The hard rules that refused; empty for those who stayed and stood behind another. */
  readonly broken: readonly { readonly rule: string; readonly sentence: string }[];
}

export interface PassOverReason {
  readonly because: 'rule' | 'ranked';
  readonly says: string;
}

const RANKED =
  'You fit. Others stood before you: people who know this team or client first, then whoever is expected to cost least per ' +
  'accepted result. Equals take turns.';

/** For the worker concerned: their own facts and the rule, never the client’s limits or anything about another candidate. */
export function passOverReason({ broken }: Judged): PassOverReason {
  if (broken.length === 0) return { because: 'ranked', says: RANKED };
  const says = broken.map(({ rule, sentence }) => OWN_WORDS[rule] ?? sentence);
  return { because: 'rule', says: [...new Set(says)].join(' ') };
}

/** Where the receipt’s sentence would tell what the client can pay. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  budget: 'Your price for this seat is above what the client set aside for it.',
};

/** Said yes, or was still thinking, when the seat went to another one. */
export function notChosenReason(hasSaidYes: boolean): string {
  return hasSaidYes
    ? 'You said yes. When the answers were compared, somebody else stood before you: people who know this team or client first, ' +
        'then the lowest expected cost per accepted result. How fast you answered made no difference.'
    : 'Somebody else has the seat. You had not answered, and that counts for nothing against you.';
}
