import { err, ok, unreachable, type Result } from '@muster/kernel';
import { z } from 'zod';
import { validateBlueprint, type Blueprint } from '../domain/blueprint.ts';
import { COUNT_NAMES, MOST_OF_ONE } from '../domain/counts.ts';
import type { SavedPart } from '../domain/saved-part.ts';
import type { Ancestor } from '../persistence/saved-part.tables.ts';
import { blueprintRefused } from './blueprint-refused.ts';
import { invalid, type InvalidInput } from './refusals.ts';

/** A saved part as it travels from house to house: a JSON file. */
export interface PartFile extends SavedPart {
  readonly title: string;
  readonly summary: string;
  readonly ancestors: readonly Ancestor[];
}

/** A file of a newer product says so and is refused rather than half understood. */
const FORMAT = 'muster-part/1';
/** In characters; as many blocks as a plan may have fit well within it. */
const LONGEST_FILE = 2_000_000;

export function writePartFile({ title, summary, ancestors, structure, parameter }: PartFile): string {
  return `${JSON.stringify({ format: FORMAT, title, summary, ancestors, parameter, structure }, null, 2)}\n`;
}

export function readPartFile(text: string): Result<PartFile, InvalidInput> {
  if (text.length > LONGEST_FILE) return err(invalid('file', `At most ${LONGEST_FILE} characters.`));
  const json = parsed(text);
  if (json === undefined) return err(invalid('file', 'This is not JSON.'));
  const read = FILE.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') || 'format';
    return err(invalid('file', `This is no saved part of Muster: ${where}, ${issue?.message ?? 'unreadable'}.`));
  }
  const { format, ...part } = read.data;
  if (format !== FORMAT) return unreachable(format);
  const structure = part.structure as Blueprint;
  if (structure.blocks.length === 0) return err(invalid('file', 'There is no block in this file.'));
  const sound = validateBlueprint(structure);
  if (!sound.ok) return err(invalid('file', blueprintRefused(sound.refusal, structure).says));
  return ok({ ...part, structure });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const name = z.string().min(1).max(200);
const id = z.string().min(1).max(100);
const text = z.string().max(5_000);
const minutes = z.number().int().min(1).max(1_000_000);
const artefact = { name, type: id, language: z.string().max(40).optional() };
const block = z.object({
  id,
  key: id,
  title: name,
  description: text,
  libraryBlockId: id.nullable(),
  seatId: id,
  reviewSeatId: id,
  inputs: z
    .array(z.object({ ...artefact, from: z.union([z.object({ blockId: id }), z.literal('at-hand'), z.null()]) }))
    .max(100),
  outputs: z.array(z.object(artefact)).min(1).max(100),
  criteria: z.array(z.object({ id, text: text.min(1), check: z.enum(['person', 'machine']) })).max(100),
  estimate: z.object({ personMinutes: minutes, agentMinutes: minutes.nullable(), reviewMinutes: minutes }),
  aiFit: z.enum(['full', 'with-review', 'none']),
  dataClasses: z.array(z.enum(['personal', 'health_record', 'payment_system_data', 'invoice_party_data'])),
});
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const seat = z.object({
  id,
  title: name,
  role: name,
  skills: z.array(z.object({ skill: id, level })).max(50),
  languages: z.array(z.string().max(40)).max(20),
  preferredKind: z.enum(['person', 'agent', 'either']),
  teamId: id.nullable().default(null),
});
const team = z.object({ id, title: name, parentId: id.nullable(), leadSeatId: id.nullable() });
const FILE = z.object({
  format: z.literal(FORMAT),
  title: name,
  summary: text,
  ancestors: z.array(z.object({ id, title: name })).max(100),
  parameter: z
    .object({
      of: z.enum(COUNT_NAMES as [(typeof COUNT_NAMES)[number]]),
      usual: z.number().int().min(1).max(MOST_OF_ONE),
      blockIds: z.array(id),
    })
    .nullable(),
  structure: z.object({
    title: name,
    blocks: z.array(block).max(500),
    links: z.array(z.object({ from: id, to: id, kind: z.enum(['hand-off', 'stream', 'collaborate']) })).max(5_000),
    seats: z.array(seat).max(500),
    teams: z.array(team).max(100).default([]),
  }),
});
