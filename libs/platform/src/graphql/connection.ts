/** A page of a list, as the Relay cursor connections specification describes it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  /** The key after which the page starts; keys are UUIDv7 and sort by creation. */
  readonly afterKey: string | null;
}

export const LARGEST_PAGE = 100;

/** @param first asked for; cut to 1 … 100 */
export function pageRequest(first: number | null | undefined, after: string | null | undefined): PageRequest {
  return { first: Math.min(Math.max(first ?? 20, 1), LARGEST_PAGE), afterKey: after ? decodeCursor(after) : null };
}

/**
 * @param rows up to `first + 1` rows in page order: the one too many tells that there is a next page
 * @param keyOf the row's sort key, which becomes the cursor
 */
export function toConnection<Node>(
  rows: readonly Node[],
  page: PageRequest,
  keyOf: (node: Node) => string,
): Connection<Node> {
  const edges = rows.slice(0, page.first).map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.afterKey !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function encodeCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}

/** A foreign or broken cursor is no reason to fail: it points before everything that can be compared with a UUID. */
function decodeCursor(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString();
  return /^[0-9a-f-]{36}$/.test(key) ? key : 'ffffffff-ffff-7fff-bfff-ffffffffffff';
}
