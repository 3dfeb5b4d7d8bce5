import type { IcuChoice, IcuNode } from './parse-icu.ts';

/** Which branch is taken for each argument that has branches. */
export type Selection = ReadonlyMap<string, string>;

/** Stands where a value will be put in: no letter, no digit, no blank. */
export const SLOT = '\uFFFC';

/** Past this number more branches show nothing new; nested plurals multiply. */
const MAX_SELECTIONS = 64;

/** Every way through the branches of a message; a message without branches has one. */
export function selections(nodes: readonly IcuNode[]): readonly Selection[] {
  let all: Selection[] = [new Map()];
  for (const choice of choices(nodes)) {
    const grown = all.flatMap((selection) =>
      selection.has(choice.name)
        ? [selection]
        : [...choice.branches.keys()].map((selector) => new Map(selection).set(choice.name, selector)),
    );
    if (grown.length > MAX_SELECTIONS) break;
    all = grown;
  }
  return all;
}

/** The text of one way, with a slot for every value. A branch that is not there falls back to `other`. */
export function render(nodes: readonly IcuNode[], selection: Selection): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'choice') return SLOT;
      return render(branch(node, selection), selection);
    })
    .join('');
}

/** All plurals and selects, inner ones after the one they stand in. */
export function choices(nodes: readonly IcuNode[]): readonly IcuChoice[] {
  return nodes.flatMap((node) =>
    node.type === 'choice' ? [node, ...[...node.branches.values()].flatMap((inner) => choices(inner))] : [],
  );
}

/** Names of all values a message asks for, with what they are used as. */
export function argumentNames(nodes: readonly IcuNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'argument') names.add(node.name);
    if (node.type === 'choice') {
      names.add(node.name);
      for (const inner of node.branches.values()) for (const name of argumentNames(inner)) names.add(name);
    }
  }
  return names;
}

/** Values shown to the reader in one way through the message; choosing a branch alone shows nothing. */
export function shownNames(nodes: readonly IcuNode[], selection: Selection): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    if (node.type === 'choice') return shownNames(branch(node, selection), selection);
    return [node.name];
  });
}

/** Is the way one that a reader sees for ordinary numbers, rather than for zero, one or two alone? */
export function isGeneral(selection: Selection): boolean {
  return [...selection.values()].every((selector) => !/^(?:=\d+|zero|one|two)$/.test(selector));
}

function branch(choice: IcuChoice, selection: Selection): readonly IcuNode[] {
  return choice.branches.get(selection.get(choice.name) ?? 'other') ?? choice.branches.get('other') ?? [];
}
