import type { Page } from './shapes.ts';

const MOST_PAGES = 50;

/** All nodes of a connection, page by page. */
export async function everyPage<Node>(load: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { edges, pageInfo }: Page<Node> = await load(after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return nodes;
    after = pageInfo.endCursor;
  }
  throw new Error(`The list has more than ${MOST_PAGES} pages.`);
}
