import { err, ok, type Money, type Result } from '@muster/kernel';
import type { CountryCode, LanguageTag } from './words.ts';

/** 1 follows instructions · 2 works alone on known things · 3 solves · 4 leads · 5 sets the standard. */
export type SkillLevel = 1 | 2 | 3 | 4 | 5;

/** What kind of data the task carries. `none` means no personal or regulated data at all; nothing declared is refused. */
export const DATA_CLASSES = [
  'none',
  'personal',
  'sensitive',
  'health_record',
  'payment_system_data',
  'aadhaar_number',
  'invoice_party_data',
  'bulk_sensitive',
  'important_data',
  'controlled_technology',
] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** The smallest routed piece of work inside a block. */
export interface Task {
  readonly id: string;
  /** Skill id of the talent catalogue. */
  readonly skill: string;
  readonly level: SkillLevel;
  /** Every language the work needs, source and target alike. */
  readonly languages: readonly LanguageTag[];
  readonly dataClasses: readonly DataClass[];
  /** The country whose law protects the data. */
  readonly dataOrigin: CountryCode;
  /** `health`, `finance`, `government`, `trade` or `general`. */
  readonly sector: string;
  /** Why the data is used; consent is given for a purpose. */
  readonly purpose: string;
  readonly budget: Money;
  /** What is on file: see {@link hasProof} for the form. */
  readonly proofs: readonly string[];
}

export type TaskRefusal =
  | { readonly kind: 'DataClassesNotDeclared' }
  | { readonly kind: 'UnknownDataClass'; readonly dataClass: string }
  | { readonly kind: 'DataClassesContradict'; readonly dataClasses: readonly string[] }
  | { readonly kind: 'DataOriginNotACountry'; readonly dataOrigin: string }
  | { readonly kind: 'BudgetNotPositive'; readonly budget: Money };

/** Checks what routing relies on. Silence about data is not "no data": it is refused. */
export function checkTask(task: Task): Result<Task, TaskRefusal> {
  const unknown = task.dataClasses.find((dataClass) => !DATA_CLASSES.includes(dataClass));
  if (unknown !== undefined) return err({ kind: 'UnknownDataClass', dataClass: unknown });
  if (task.dataClasses.length === 0) return err({ kind: 'DataClassesNotDeclared' });
  if (task.dataClasses.includes('none') && task.dataClasses.length > 1)
    return err({ kind: 'DataClassesContradict', dataClasses: task.dataClasses });
  if (!/^(?:[A-Z]{2}|EEA)$/.test(task.dataOrigin))
    return err({ kind: 'DataOriginNotACountry', dataOrigin: task.dataOrigin });
  if (task.budget.minor <= 0n) return err({ kind: 'BudgetNotPositive', budget: task.budget });
  return ok(task);
}

const IMPLIED: Partial<Record<DataClass, readonly DataClass[]>> = {
  sensitive: ['personal'],
  health_record: ['sensitive', 'personal'],
  aadhaar_number: ['sensitive', 'personal'],
  bulk_sensitive: ['sensitive', 'personal'],
  payment_system_data: ['personal'],
  invoice_party_data: ['personal'],
};

/**
 * The classes the law has to be asked about: a health record is sensitive and personal too (GDPR Art. 9, Kenya's Data
 * Protection Act 2019 s. 2), so a rule written for the wider class holds for the narrower one.
 * Nothing declared counts as personal; only an explicit `none` alone means that there is nothing to protect.
 */
export function protectedDataClasses(declared: readonly DataClass[]): readonly DataClass[] {
  if (declared.length === 0) return ['personal'];
  const all = new Set<DataClass>();
  for (const dataClass of declared) {
    if (dataClass === 'none') continue;
    all.add(dataClass);
    for (const implied of IMPLIED[dataClass] ?? []) all.add(implied);
  }
  return [...all];
}

/**
 * Is there a proof of this kind that covers the candidate? A proof is `code`, `code@scope`, `code:reference` or
 * `code@scope:reference`; the scope is a country or a candidate id, and a proof without one covers everybody.
 * Example: `safeguards_record@US:contract-17`.
 */
export function hasProof(
  proofs: readonly string[],
  code: string,
  covering: { readonly country: string; readonly id: string },
): boolean {
  return proofs.some((proof) => {
    if (!proof.startsWith(code)) return false;
    const rest = proof.slice(code.length);
    if (rest === '' || rest.startsWith(':')) return true;
    if (!rest.startsWith('@')) return false;
    return [covering.country, covering.id].some((scope) => rest === `@${scope}` || rest.startsWith(`@${scope}:`));
  });
}
