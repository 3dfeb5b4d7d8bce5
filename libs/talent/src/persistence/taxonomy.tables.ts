import { defineTable } from '@muster/platform';

/** Global: an occupation or a group of skills of a public vocabulary. */
export interface TaxonomyEntryRow {
  source: 'esco' | 'onet';
  code: string;
  kind: 'occupation' | 'skill-group';
  label: string;
  description: string;
  /** Preparation it takes, 1 to 5, where O*NET says so. */
  zone: number | null;
}

export const taxonomyEntryTable = defineTable<TaxonomyEntryRow>('talent.taxonomy_entry', {
  source: 'text key',
  code: 'text key',
  kind: 'text',
  label: 'text',
  description: 'text',
  zone: 'integer null',
});

/** Global: every name of an entry, lower case. */
export interface TaxonomyNameRow {
  source: 'esco' | 'onet';
  code: string;
  name: string;
}

export const taxonomyNameTable = defineTable<TaxonomyNameRow>('talent.taxonomy_name', {
  source: 'text key',
  code: 'text key',
  name: 'text key',
});

/** Global: software of an O*NET occupation. */
export interface TaxonomyToolRow {
  code: string;
  tool: string;
  isHot: boolean;
  isInDemand: boolean;
}

export const taxonomyToolTable = defineTable<TaxonomyToolRow>('talent.taxonomy_tool', {
  code: 'text key',
  tool: 'text key',
  isHot: 'boolean',
  isInDemand: 'boolean',
});

/** Global: what people of an O*NET occupation do, in a sentence. */
export interface TaxonomyTaskRow {
  code: string;
  taskId: string;
  task: string;
}

export const taxonomyTaskTable = defineTable<TaxonomyTaskRow>('talent.taxonomy_task', {
  code: 'text key',
  taskId: 'text key',
  task: 'text',
});
