import { err, ok, type Result } from '@muster/kernel';

/** One thing that a file of ESCO or O*NET says. */
export type TaxonomyFact =
  | {
      readonly kind: 'entry';
      readonly source: 'esco' | 'onet';
      readonly entryKind: 'occupation' | 'skill-group';
      readonly code: string;
      readonly label: string;
      readonly description: string;
      readonly names: readonly string[];
    }
  | { readonly kind: 'zone'; readonly code: string; readonly zone: number }
  | {
      readonly kind: 'tool';
      readonly code: string;
      readonly tool: string;
      readonly isHot: boolean;
      readonly isInDemand: boolean;
    }
  | { readonly kind: 'task'; readonly code: string; readonly taskId: string; readonly task: string };

/** Null: a row that is right and says nothing we keep. */
type Reader = (fields: readonly string[]) => Result<TaxonomyFact | null, string>;

export interface TaxonomyFile {
  readonly name: string;
  readonly delimiter: ',' | '\t';
  readonly columns: number;
  readonly read: Reader;
}

const SOC = /^\d\d-\d{4}\.\d\d$/;
const ESCO_OCCUPATION = /^\d{4}(?:\.\d+)*$/;
const ESCO_GROUP = /^[A-Z]\d*(?:\.\d+)*$/;

/** The files of O*NET 29.2 and ESCO 1.1.1, each known by its first line. */
const FILES: Readonly<Record<string, TaxonomyFile>> = {
  'O*NET-SOC Code\tTitle\tDescription': {
    name: 'occupations of O*NET',
    delimiter: '\t',
    columns: 3,
    read: onetOccupation,
  },
  'O*NET-SOC Code\tJob Zone\tDate\tDomain Source': {
    name: 'job zones of O*NET',
    delimiter: '\t',
    columns: 4,
    read: onetZone,
  },
  'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand': {
    ...{ name: 'technology skills of O*NET', delimiter: '\t', columns: 6, read: onetTool },
  },
  'O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source': {
    ...{ name: 'task statements of O*NET', delimiter: '\t', columns: 7, read: onetTask },
  },
  'isco_group,code,label,alt_labels': { name: 'occupations of ESCO', delimiter: ',', columns: 4, read: escoOccupation },
  'ORIGINURI,ID,UUIDHISTORY,CODE,PREFERREDLABEL,ALTLABELS,DESCRIPTION,SCOPENOTE': {
    ...{ name: 'skill groups of ESCO', delimiter: ',', columns: 8, read: escoGroup },
  },
};

/** @returns undefined for a file nobody knows */
export function taxonomyFile(firstLine: string): TaxonomyFile | undefined {
  return FILES[firstLine.replace(/^\uFEFF/, '').trim()];
}

function onetOccupation([code = '', label = '', description = '']: readonly string[]): Result<TaxonomyFact, string> {
  if (!SOC.test(code)) return err(`"${code}" is no O*NET-SOC code such as 27-3091.00`);
  if (label.trim() === '') return err('an occupation needs a title');
  return ok({ kind: 'entry', source: 'onet', entryKind: 'occupation', code, label, description, names: [label] });
}

function onetZone([code = '', zone = '']: readonly string[]): Result<TaxonomyFact, string> {
  if (!SOC.test(code)) return err(`"${code}" is no O*NET-SOC code such as 27-3091.00`);
  if (!/^[1-5]$/.test(zone)) return err(`"${zone}" is no job zone from 1 to 5`);
  return ok({ kind: 'zone', code, zone: Number(zone) });
}

function onetTool([code = '', tool = '', , , hot = '', demand = '']: readonly string[]): Result<TaxonomyFact, string> {
  if (!SOC.test(code)) return err(`"${code}" is no O*NET-SOC code such as 27-3091.00`);
  if (tool.trim() === '') return err('a technology needs a name');
  if (!/^[YN]$/.test(hot) || !/^[YN]$/.test(demand)) return err('the flags at the end are Y or N');
  return ok({ kind: 'tool', code, tool, isHot: hot === 'Y', isInDemand: demand === 'Y' });
}

function onetTask([code = '', taskId = '', task = '']: readonly string[]): Result<TaxonomyFact, string> {
  if (!SOC.test(code)) return err(`"${code}" is no O*NET-SOC code such as 27-3091.00`);
  if (!/^\d+$/.test(taskId)) return err(`"${taskId}" is no number of a task`);
  return task.trim() === '' ? err('a task needs a sentence') : ok({ kind: 'task', code, taskId, task });
}

function escoOccupation([, code = '', label = '', alternatives = '']: readonly string[]): Result<TaxonomyFact, string> {
  if (!ESCO_OCCUPATION.test(code)) return err(`"${code}" is no code of an ESCO occupation such as 2643.6`);
  if (label.trim() === '') return err('an occupation needs a label');
  const names = [...new Set([label, ...alternatives.split('|')].map((name) => name.trim()).filter(Boolean))];
  return ok({
    kind: 'entry',
    source: 'esco',
    entryKind: 'occupation',
    code,
    label: label.trim(),
    description: '',
    names,
  });
}

/** Fields of study stand in the same file and carry no code: they are no skills. */
function escoGroup([, , , code = '', label = '', alternatives = '', description = '']: readonly string[]) {
  if (code === '') return ok(null);
  if (!ESCO_GROUP.test(code)) return err(`"${code}" is no code of an ESCO skill group such as S1.15.2`);
  const names = [...new Set([label, ...alternatives.split('\n')].map((name) => name.trim()).filter(Boolean))];
  if (label.trim() === '') return err('a skill group needs a label');
  const entry = { kind: 'entry' as const, source: 'esco' as const, entryKind: 'skill-group' as const };
  return ok({ ...entry, code, label: label.trim(), description, names });
}
