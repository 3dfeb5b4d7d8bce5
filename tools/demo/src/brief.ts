import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** `48.00 EUR`: an amount with two decimals and its currency. */
const amount = z
  .string()
  .regex(/^\d+\.\d{2} [A-Z]{3}$/)
  .transform((text) => {
    const [decimal = '', currency = ''] = text.split(' ');
    return { minor: BigInt(decimal.replace('.', '')).toString(), currency };
  });

const business = z.object({
  name: z.string(),
  person: z.string(),
  city: z.string(),
  street: z.string(),
  postCode: z.string(),
  region: z.string().optional(),
  country: z.string().length(2),
  timeZone: z.string(),
  currency: z.string().length(3),
  taxId: z.string().optional(),
  localTaxNumber: z.string().optional(),
  isSmallBusiness: z.boolean().default(false),
  payoutAccount: z.string().optional(),
  /** What is answered when Muster asks about tax, by the name of what is missing; `{today}` stands for the day of the play. */
  taxAnswers: z.record(z.string(), z.string()).default({}),
});

const worker = business.extend({
  key: z.string(),
  headline: z.string(),
  rate: amount,
  skills: z.record(z.string(), z.number().int()),
  languages: z.record(z.string(), z.string()),
});

const person = worker.extend({
  /** Seats taken when offered: beginnings of their titles. */
  seats: z.array(z.string()),
  /** How many of them at most. */
  mostSeats: z.number().int().default(9),
  /** At work whenever the play is played; the others keep office hours of their zone. */
  isAtWork: z.boolean().default(false),
  /** Only there to be looked at and refused by a rule: takes no seat at all. */
  isBystander: z.boolean().default(false),
});

const agent = worker.extend({ program: z.enum(['l10n-checker', 'page-auditor']) });

const output = z.union([z.string(), z.object({ file: z.string() })]);

/** One version that is handed over, by the labels of its outputs. */
const delivery = z.object({
  outputs: z.record(z.string(), output),
  openQuestions: z.array(z.string()).default([]),
});

const artefact = z.object({
  type: z.string(),
  language: z.string().optional(),
  text: z.string().optional(),
  files: z.array(z.string()).default([]),
});

const events = z.object({
  /** The first who is asked for this seat says no. */
  declined: z.object({ seat: z.string(), reason: z.string() }),
  refused: z.object({
    block: z.string(),
    /** Ids of the criteria that are not met. */
    criteria: z.array(z.string()),
    reason: z.string(),
    /** The reason is what an agent found: its report must be among the material of the block. */
    byFindingOfAgent: z.boolean().default(false),
  }),
  late: z.object({ block: z.string(), says: z.string() }),
  /** The holder leaves in the middle of this block, and somebody else goes on. */
  handover: z.object({ block: z.string(), reason: z.string() }),
});

const transfer = z.object({ destination: z.string(), sector: z.string(), dataClass: z.string() });

const brief = z.object({
  title: z.string(),
  goal: z.string(),
  owner: business.extend({ note: z.string() }),
  project: z.object({
    wanted: z.array(artefact),
    atHand: z.array(artefact),
    languages: z.array(z.string()).default([]),
    budget: amount,
    deadlineHours: z.number(),
    dataClasses: z.array(z.string()),
    dataOrigin: z.string(),
  }),
  people: z.array(person),
  agents: z.array(agent).default([]),
  work: z.record(z.string(), z.array(delivery)),
  events,
  /** Data that must not go there; shown with its reasons, and looked for in the receipts. */
  forbiddenTransfer: transfer.optional(),
});

export type Brief = z.infer<typeof brief> & { readonly name: string; readonly folder: string };
export type Business = z.infer<typeof business>;
export type Worker = z.infer<typeof worker>;
export type Person = z.infer<typeof person>;
export type Agent = z.infer<typeof agent>;
export type Delivery = z.infer<typeof delivery>;
export type AtHand = z.infer<typeof artefact>;

export const BRIEFS = ['napkin-to-prototype', 'bakery-online', 'clinic-leaflet'] as const;

/** @param folder of the example, for example `examples/bakery-online` */
export function loadBrief(folder: string): Brief {
  const parsed = brief.safeParse(JSON.parse(readFileSync(join(folder, 'brief.json'), 'utf8')));
  if (!parsed.success) throw new Error(`${folder}/brief.json has mistakes:\n${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, name: folder.split('/').at(-1) ?? folder, folder };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
};

/** A file of the example with its bytes. */
export function readExample(folder: string, name: string): { name: string; mediaType: string; bytes: Buffer } {
  const mediaType = MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  return { name, mediaType, bytes: readFileSync(join(folder, 'files', name)) };
}
