import { isKnownSkill, similarSkills } from '@muster/talent';
import { err, newId, ok, type Result } from '@muster/kernel';
import { ARTEFACT_TYPES, artefactType, type ArtefactRef } from '../domain/artefact-types.ts';
import { inputsFrom, outputsFrom, type WantedInput } from '../domain/block-artefacts.ts';
import type { Criterion, Estimate } from '../domain/block-library/library-block.ts';
import { addBlock, addSeat, editBlock, editSeat, type EditRefusal } from '../domain/blueprint-edits.ts';
import type { Block, Blueprint, Seat } from '../domain/blueprint.ts';
import { closestWords } from '../domain/closest-words.ts';
import { freeKey } from '../domain/free-key.ts';
import { canonicalLanguage } from '../domain/languages.ts';
import { invalid, type InvalidInput } from './refusals.ts';

export type BlockChanges = Partial<Pick<Block, 'title' | 'description' | 'seatId' | 'reviewSeatId'>> & {
  readonly personMinutes?: number;
  readonly agentMinutes?: number;
  /** Agents cannot do it. */
  readonly clearAgentMinutes?: boolean;
  readonly reviewMinutes?: number;
  readonly addCriterion?: string;
  readonly removeCriterionIds?: readonly string[];
  /** The whole new list. */
  readonly inputs?: readonly WantedInput[];
  /** The whole new list. */
  readonly outputs?: readonly ArtefactRef[];
};

/** A block in somebody's own words. */
export interface NewBlock {
  readonly title: string;
  readonly description: string;
  readonly seatId: string;
  readonly reviewSeatId: string;
  readonly inputs: readonly WantedInput[];
  readonly outputs: readonly ArtefactRef[];
  readonly criteria: readonly string[];
  readonly personMinutes: number;
  readonly agentMinutes: number | null;
  readonly reviewMinutes: number;
}

export type SeatChanges = Partial<Pick<Seat, 'title' | 'role' | 'preferredKind' | 'languages' | 'skills'>>;

type Edited = Result<Blueprint, EditRefusal | InvalidInput>;

export function changeBlock(plan: Blueprint, blockId: string, changes: BlockChanges): Edited {
  const { title, description, seatId, reviewSeatId, inputs, outputs } = changes;
  if (title?.trim() === '') return err(invalid('title', 'A block needs a title.'));
  const block = plan.blocks.find(({ id }) => id === blockId);
  if (!block) return err({ kind: 'BlockNotFound', blockId });
  const refs = checkRefs([...(inputs ?? []), ...(outputs ?? [])]);
  if (refs) return err(refs);
  const plain = { title, description, seatId, reviewSeatId };
  return editBlock(plan, blockId, {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...timeOf(block, changes),
    criteria: criteriaOf(block.criteria, changes),
    ...(inputs ? { inputs: inputsFrom(inputs.map(tagged), block.inputs) } : {}),
    ...(outputs ? { outputs: outputsFrom(outputs.map(tagged)) } : {}),
  });
}

export function writeBlock(plan: Blueprint, wanted: NewBlock): Edited {
  const { title, description, seatId, reviewSeatId, inputs, outputs, criteria } = wanted;
  if (title.trim() === '') return err(invalid('title', 'A block needs a title.'));
  const refs = checkRefs([...inputs, ...outputs]);
  if (refs) return err(refs);
  const { personMinutes, agentMinutes, reviewMinutes } = wanted;
  const word = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return addBlock(plan, {
    id: newId(),
    key: freeKey(word || 'own-block', plan.blocks),
    ...{ title: title.trim(), description, seatId, reviewSeatId },
    libraryBlockId: null,
    inputs: inputsFrom(inputs.map(tagged), []),
    outputs: outputsFrom(outputs.map(tagged)),
    criteria: criteria.reduce<Criterion[]>((all, text) => criteriaOf(all, { addCriterion: text }), []),
    estimate: { personMinutes, agentMinutes, reviewMinutes },
    aiFit: agentMinutes === null ? 'none' : 'with-review',
    dataClasses: [],
  });
}

export function writeSeat(plan: Blueprint, seat: Omit<Seat, 'id'>): Edited {
  const checked = checkSeat(seat);
  return checked.ok ? addSeat(plan, { id: newId(), ...seat, ...checked.value }) : checked;
}

export function changeSeat(plan: Blueprint, seatId: string, changes: SeatChanges): Edited {
  const checked = checkSeat(changes);
  return checked.ok ? editSeat(plan, seatId, { ...changes, ...checked.value }) : checked;
}

function checkSeat({ title, languages, skills }: SeatChanges): Result<SeatChanges, InvalidInput> {
  if (title?.trim() === '') return err(invalid('title', 'A seat needs a title.'));
  const tags = languages?.map((tag) => canonicalLanguage(tag));
  if (tags?.includes(undefined)) return err(invalid('languages', 'A language is written like sw or pt-BR.'));
  const unknown = skills?.find(({ skill }) => !isKnownSkill(skill));
  if (unknown) return err(invalid('skills', `"${unknown.skill}" is not a skill we know.${orAnother(unknown.skill)}`));
  return ok(tags ? { languages: tags as string[] } : {});
}

function orAnother(skill: string): string {
  const near = similarSkills(skill).map(({ id }) => id);
  return near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
}

function timeOf(
  { estimate, aiFit }: Block,
  { personMinutes, agentMinutes, clearAgentMinutes, reviewMinutes }: BlockChanges,
): Pick<Block, 'estimate' | 'aiFit'> {
  const time: Estimate = {
    personMinutes: personMinutes ?? estimate.personMinutes,
    agentMinutes: clearAgentMinutes ? null : (agentMinutes ?? estimate.agentMinutes),
    reviewMinutes: reviewMinutes ?? estimate.reviewMinutes,
  };
  if (time.agentMinutes === null) return { estimate: time, aiFit: 'none' };
  return { estimate: time, aiFit: aiFit === 'none' ? 'with-review' : aiFit };
}

function criteriaOf(
  old: readonly Criterion[],
  { addCriterion, removeCriterionIds = [] }: Pick<BlockChanges, 'addCriterion' | 'removeCriterionIds'>,
): Criterion[] {
  const kept = old.filter(({ id }) => !removeCriterionIds.includes(id));
  const text = addCriterion?.trim();
  if (!text) return kept;
  let number = old.length + 1;
  while (old.some(({ id }) => id === `own-${number}`)) number += 1;
  return [...kept, { id: `own-${number}`, text, check: 'person' }];
}

function checkRefs(refs: readonly ArtefactRef[]): InvalidInput | undefined {
  for (const { type, language } of refs) {
    if (!artefactType(type)) {
      const near = closestWords(
        type,
        ARTEFACT_TYPES.map(({ id }) => id),
      );
      return invalid(
        'type',
        `"${type}" is not a kind of result we know.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''}`,
      );
    }
    if (language !== undefined && !canonicalLanguage(language))
      return invalid('language', `"${language}" is not a language tag such as sw.`);
  }
  return undefined;
}

function tagged<T extends ArtefactRef>(ref: T): T {
  return ref.language ? { ...ref, language: canonicalLanguage(ref.language) ?? ref.language } : ref;
}
