import { remark, type Remark } from '../finding.ts';
import { argumentNames, choices, isGeneral, selections, shownNames } from '../icu/variants.ts';
import type { Pair } from './pair.ts';

/** Every value of the source must arrive in the target, and the target may not ask for values nobody gives it. */
export function checkPlaceholders(pair: Pair): readonly Remark[] {
  const { source, target } = pair;
  if (target.problem !== null && source.problem === null)
    return [remark('error', 'syntax', `The placeholders cannot be read: ${target.problem}`)];
  const asked = argumentNames(source.nodes);
  const found = argumentNames(target.nodes);
  const lost = [...asked].filter((name) => !found.has(name));
  const added = [...found].filter((name) => !asked.has(name));
  return [
    ...lost.map((name) =>
      remark('error', 'placeholder-lost', `The placeholder {${name}} is missing${why(name, pair)}.`),
    ),
    ...added.map((name) => remark('error', 'placeholder-added', `The placeholder {${name}} is not in the source.`)),
    ...hiddenInBranches(pair, new Set(lost)),
    ...tokenRemarks(pair),
  ];
}

function why(name: string, { target }: Pair): string {
  if (target.raw.includes(`'{${name}`)) return ': the apostrophe before it makes it plain text, write two apostrophes';
  const inner = new RegExp(`\\{\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\}`, 'i').exec(target.raw);
  return inner ? `, it is written ${inner[0]}` : '';
}

/** `other {files}` instead of `other {# files}`: the argument is there, but most readers never see the number. */
function hiddenInBranches({ source, target }: Pair, lost: ReadonlySet<string>): readonly Remark[] {
  if (choices(target.nodes).length === 0) return [];
  const remarks = new Map<string, Remark>();
  for (const selection of selections(target.nodes)) {
    if (!isGeneral(selection)) continue;
    const shown = new Set(shownNames(target.nodes, selection));
    for (const name of shownNames(source.nodes, selection)) {
      if (shown.has(name) || lost.has(name)) continue;
      const branch = [...selection.values()].join(', ');
      remarks.set(name, remark('error', 'placeholder-lost', `{${name}} is not shown in the branch "${branch}".`));
    }
  }
  return [...remarks.values()];
}

function tokenRemarks({ source, target }: Pair): readonly Remark[] {
  // Branches repeat their placeholders, and languages have different numbers of branches.
  const hasBranches = choices(source.nodes).length > 0 || choices(target.nodes).length > 0;
  const asked = positioned(source.tokens, hasBranches);
  const found = positioned(target.tokens, hasBranches);
  return [
    ...without(asked, found).map((token) =>
      remark('error', 'placeholder-lost', `The placeholder ${token} is missing.`),
    ),
    ...without(found, asked).map((token) =>
      remark('error', 'placeholder-added', `The placeholder ${token} is not in the source.`),
    ),
  ];
}

/**
 * `%s of %d` and `%2$d: %1$s` ask for the same values; `%d of %s` does not. Both notations get their positions so that they
 * can be compared.
 */
function positioned(tokens: readonly string[], asSet: boolean): readonly string[] {
  let next = 0;
  const named = tokens.map((token) => {
    const printf = /^%(?:(\d+)\$)?[-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?([a-zA-Z@])$/.exec(token);
    if (!printf) return token;
    if (printf[1] === undefined) next += 1;
    const letter = printf[2] === 'i' ? 'd' : printf[2];
    return `%${asSet && printf[1] === undefined ? 1 : (printf[1] ?? next)}$${letter}`;
  });
  return asSet ? [...new Set(named)] : named;
}

/** Multiset difference. */
function without(left: readonly string[], right: readonly string[]): readonly string[] {
  const rest = [...right];
  return left.filter((token) => {
    const index = rest.indexOf(token);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
