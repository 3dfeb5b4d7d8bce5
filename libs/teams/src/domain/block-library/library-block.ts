import type { CountName } from '../counts.ts';
import type { Role, SkillLevel, SkillNeed } from './roles.ts';

export const PROJECT_KINDS = [
  'prototype',
  'web-page',
  'web-shop',
  'localisation',
  'health-leaflet',
  'branding',
  'user-research',
  'content',
  'video',
  'data',
  'event',
  'book-keeping',
  'support-docs',
  'menu',
  'photo-shoot',
  'recruiting',
  'grant',
  'tender',
  'till-and-stock',
  'complaints',
  'compliance',
  'podcast',
  'training',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** What a block is repeated for. Per language and per tester make separate blocks; the others stretch one. */
export type RepeatedFor = 'language' | CountName;

/** Can an agent hold it? `full`: routinely; `with-review`: a person has to look closely; `none`: not at all. */
export type AiFit = 'full' | 'with-review' | 'none';

/** Classes of data which usually flow through the work; the ids are those of the data-transfer rules. A hint, never a clearance. */
export type DataClass = 'personal' | 'health_record' | 'payment_system_data' | 'invoice_party_data';

/** One testable sentence. `machine`: a program can decide it; `person`: somebody has to look. */
export interface Criterion {
  /** Unique within its block. */
  readonly id: string;
  readonly text: string;
  readonly check: 'person' | 'machine';
}

/** Whole minutes of work; for a block per screen or per page, of one screen or page. */
export interface Estimate {
  readonly personMinutes: number;
  /** null: agents cannot do it. */
  readonly agentMinutes: number | null;
  /** A person's minutes to check and accept the result. */
  readonly reviewMinutes: number;
}

export interface LibraryInput {
  readonly type: string;
  /** Takes one artefact for every target language at once. */
  readonly forEach?: 'language';
}

/** One of several ways to do a block, chosen where it is used: feedback by survey, by interviews … */
export interface BlockMethod {
  readonly id: string;
  readonly label: string;
  /** What it means for the work, one sentence. */
  readonly work: string;
  /** Where it takes other minutes than the usual method. */
  readonly estimate?: Estimate;
}

/** A reusable, typed piece of work. */
export interface LibraryBlock {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** What is to be done, in a few plain sentences. */
  readonly work: string;
  readonly kinds: readonly ProjectKind[];
  readonly role: Role;
  readonly skills: readonly SkillNeed[];
  readonly inputs: readonly LibraryInput[];
  readonly outputs: readonly { readonly type: string }[];
  readonly forEach?: RepeatedFor;
  /** The choice somebody has; the first is the usual one and stands in the block itself. */
  readonly method?: { readonly label: string; readonly options: readonly BlockMethod[] };
  readonly estimate: Estimate;
  readonly criteria: readonly Criterion[];
  readonly reviewRole: Role;
  readonly dataClasses: readonly DataClass[];
  readonly aiFit: AiFit;
}

interface BlockText {
  id: string;
  title: string;
  work: string;
  kinds: readonly ProjectKind[];
  role: Role;
  skills: Readonly<Record<string, SkillLevel>>;
  takes: readonly string[];
  /** Taken once for every target language. */
  takesEach?: readonly string[];
  gives: readonly string[];
  forEach?: RepeatedFor;
  method?: LibraryBlock['method'];
  /** Minutes of a person's work, of an agent's work (null: cannot), and of the review. */
  minutes: readonly [person: number, agent: number | null, review: number];
  criteria: readonly Criterion[];
  reviewRole: Role;
  dataClasses?: readonly DataClass[];
  aiFit: AiFit;
}

/** The short notation in which the library is written down. */
export function block(text: BlockText): LibraryBlock {
  const { takes, takesEach = [], gives, minutes, skills, forEach, method, ...rest } = text;
  return {
    ...rest,
    version: 1,
    skills: Object.entries(skills).map(([skill, level]) => ({ skill, level })),
    inputs: [...takes.map((type) => ({ type })), ...takesEach.map((type) => ({ type, forEach: 'language' as const }))],
    outputs: gives.map((type) => ({ type })),
    ...(forEach ? { forEach } : {}),
    ...(method ? { method } : {}),
    estimate: { personMinutes: minutes[0], agentMinutes: minutes[1], reviewMinutes: minutes[2] },
    dataClasses: text.dataClasses ?? [],
  };
}

/** A way to do a block; minutes only where they differ from the block's own. */
export function way(
  id: string,
  label: string,
  { work, minutes }: { work: string; minutes?: BlockText['minutes'] },
): BlockMethod {
  if (!minutes) return { id, label, work };
  return {
    ...{ id, label, work },
    estimate: { personMinutes: minutes[0], agentMinutes: minutes[1], reviewMinutes: minutes[2] },
  };
}

/** The block with one of its methods chosen. @returns undefined when it has no such method */
export function withMethod(library: LibraryBlock, methodId: string): LibraryBlock | undefined {
  const method = library.method?.options.find(({ id }) => id === methodId);
  if (!method) return undefined;
  const { estimate = library.estimate, label, work } = method;
  return { ...library, title: `${library.title}: ${label}`, work: `${library.work} ${work}`, estimate };
}

/** A criterion somebody has to look at. */
export function person(id: string, text: string): Criterion {
  return { id, text, check: 'person' };
}

/** A criterion a program can decide. */
export function machine(id: string, text: string): Criterion {
  return { id, text, check: 'machine' };
}
