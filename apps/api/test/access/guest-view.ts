/** How much of an owner's field somebody else gets: all of it, nothing, or another value. */
export type Share = 'all' | 'nothing' | 'some';

type Value = Readonly<Record<string, unknown>>;

/** What names an object among its siblings. */
const keyOf = (value: unknown, index: number): unknown => {
  const { id, version, workerId, fromBlockId, toBlockId, criterionId, name } = value as Value;
  const parts = [id, version, workerId, fromBlockId, toBlockId, criterionId, name].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join('/') : index;
};

export interface Comparison {
  /** By `Type.field`; several when it depends on the object. */
  readonly shares: Map<string, Set<Share>>;
  /** Sets the types of one's own things apart, for example `own RunBlock`. `within` is the name of what holds the object. */
  readonly nameOf: (object: Value, within: string) => string;
}

/** Notes for every field in which the owner sees something how much of it the guest gets. */
export function compareViews(owner: Value, guest: Value, into: Comparison & { readonly within?: string }): void {
  const name = into.nameOf(owner, into.within ?? '');
  const inside = { ...into, within: name };
  for (const [field, whole] of Object.entries(owner)) {
    if (field === '__typename' || isEmpty(whole)) continue;
    note(into, `${name}.${field}`, shareOf(whole, guest[field], inside));
  }
}

function shareOf(whole: unknown, part: unknown, into: Comparison): Share {
  if (isEmpty(part)) return 'nothing';
  if (Array.isArray(whole)) return shareOfList(whole, part as unknown[], into);
  if (typeof whole === 'object') {
    compareViews(whole as Value, part as Value, into);
    return 'all';
  }
  return whole === part ? 'all' : 'some';
}

function shareOfList(whole: readonly unknown[], part: readonly unknown[], into: Comparison): Share {
  if (typeof whole[0] !== 'object') return JSON.stringify(whole) === JSON.stringify(part) ? 'all' : 'some';
  // Lists of one length are the same list; names alone need not be unique.
  const key = whole.length === part.length ? (_: unknown, index: number) => index : keyOf;
  const parts = new Map(part.map((each, index) => [key(each, index), each]));
  let missing = 0;
  whole.forEach((each, index) => {
    const same = parts.get(key(each, index));
    if (same === undefined) missing += 1;
    else compareViews(each as Value, same as Value, into);
  });
  if (missing === whole.length) return 'nothing';
  return missing > 0 ? 'some' : 'all';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function note({ shares }: Comparison, name: string, share: Share): void {
  shares.set(name, (shares.get(name) ?? new Set()).add(share));
}
