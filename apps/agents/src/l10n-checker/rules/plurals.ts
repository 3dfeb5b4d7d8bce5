import { remark, type Remark } from '../finding.ts';
import { choices } from '../icu/variants.ts';
import type { IcuChoice } from '../icu/parse-icu.ts';
import type { Pair, Settings } from './pair.ts';

/** `=1 {…}` says what the category would say in languages whose category holds that number alone. */
const EXACT: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' };

/** A plural needs every category of the target language, a select every branch of the source. */
export function checkBranches({ source, target }: Pair, settings: Settings): readonly Remark[] {
  const wanted = byName(choices(source.nodes));
  const found = byName(choices(target.nodes));
  const remarks: Remark[] = [];
  for (const [name, choice] of wanted) {
    const other = found.get(name);
    if (!other) remarks.push(...lostChoice(name, choice, settings));
    else if (choice.kind === 'select') remarks.push(...selectRemarks(name, choice, other));
  }
  for (const [name, choice] of found) {
    if (choice.kind !== 'select') remarks.push(...categoryRemarks(name, choice, settings));
  }
  return remarks;
}

function lostChoice(name: string, { kind }: IcuChoice, { target }: Settings): readonly Remark[] {
  if (kind === 'select') return [remark('error', 'select-branch-missing', `The choice by {${name}} is gone.`)];
  const { required } = kind === 'plural' ? target.plural : target.ordinal;
  // Japanese or Swahili ordinals have one form for every number: nothing is lost.
  if (required.length === 1) return [];
  const message = `The plural of {${name}} is gone; ${target.name} has the forms ${required.join(', ')}.`;
  return [remark('error', 'plural-lost', message)];
}

function categoryRemarks(name: string, choice: IcuChoice, { target }: Settings): readonly Remark[] {
  const { required, known } = choice.kind === 'plural' ? target.plural : target.ordinal;
  const branches = choice.branches;
  const missing = required.filter((category) => !branches.has(category) && !branches.has(EXACT[category] ?? ''));
  const unknown = [...branches.keys()].filter((branch) => !branch.startsWith('=') && !known.includes(branch));
  return [
    ...missing.map((category) =>
      remark(
        'error',
        'plural-category-missing',
        `{${name}, ${choice.kind}} lacks the form "${category}", which ${target.name} needs${example(category, choice.kind, target.tag)}.`,
      ),
    ),
    ...unknown.map((branch) =>
      remark(
        'warning',
        'plural-category-unknown',
        `{${name}, ${choice.kind}} has the form "${branch}", which ${target.name} never uses.`,
      ),
    ),
  ];
}

/** ", for example for 3": the number tells a developer more than the name of the category. */
function example(category: string, kind: string, tag: string): string {
  const rules = new Intl.PluralRules(tag, { type: kind === 'plural' ? 'cardinal' : 'ordinal' });
  for (let number = 0; number <= 1_000; number += 1)
    if (rules.select(number) === category) return `, for example for ${number}`;
  return '';
}

function selectRemarks(name: string, source: IcuChoice, target: IcuChoice): readonly Remark[] {
  const missing = [...source.branches.keys()].filter((branch) => !target.branches.has(branch));
  const extra = [...target.branches.keys()].filter((branch) => !source.branches.has(branch));
  return [
    ...missing.map((branch) =>
      remark('error', 'select-branch-missing', `{${name}, select} lacks the branch "${branch}".`),
    ),
    ...extra.map((branch) =>
      remark(
        'error',
        'select-branch-extra',
        `{${name}, select} has the branch "${branch}", which the program never asks for.`,
      ),
    ),
  ];
}

function byName(all: readonly IcuChoice[]): ReadonlyMap<string, IcuChoice> {
  return new Map(all.map((choice) => [`${choice.name}`, choice]));
}
