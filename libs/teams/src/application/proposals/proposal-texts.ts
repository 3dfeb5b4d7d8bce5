import { minorUnits } from '@muster/jurisdictions';
import { toDecimal } from '@muster/kernel';
import type { ConflictKind } from '../../domain/proposals/conflicts.ts';
import { CONFLICT_SAYS, editSays, fieldName, valueText, type NameOf } from '../../domain/proposals/edit-says.ts';
import type { PlanEdit } from '../../domain/proposals/plan-edits.ts';
import type { Value } from '../../domain/proposals/plan-facts.ts';

export interface Reader {
  readonly nameOf: NameOf;
  readonly currency: string;
}

const MONEY_FIELDS = new Set(['price', 'budget']);

export function isMoneyEdit(edit: PlanEdit): boolean {
  return edit.kind === 'set' && MONEY_FIELDS.has(edit.field);
}

/** An edit as a sentence, with amounts as people write them. */
export function editText(edit: PlanEdit, reader: Reader): string {
  if (edit.kind !== 'set' || !isMoneyEdit(edit)) return editSays(edit, reader.nameOf);
  const [before, after] = [amountText(edit.before, reader), amountText(edit.after, reader)];
  return editSays({ ...edit, before, after }, reader.nameOf);
}

export function valueTextOf(field: string, value: Value, reader: Reader): string | null {
  if (value === null) return null;
  return MONEY_FIELDS.has(field) ? amountText(value, reader) : valueText(field, value, reader.nameOf);
}

export function conflictText(kind: ConflictKind): string {
  return CONFLICT_SAYS[kind];
}

export function fieldText(field: string): string {
  return fieldName(field);
}

function amountText(value: Value, { currency }: Reader): string | null {
  return value === null ? null : `${toDecimal(BigInt(String(value)), minorUnits(currency))} ${currency}`;
}
