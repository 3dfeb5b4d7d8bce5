import { z } from 'zod';
import type { Packet, WorkBlock } from '../api/shapes.ts';
import { counted } from '../story/words.ts';
import type { Visitor } from './visitor.ts';

const report = z.object({
  findings: z.array(
    z.object({
      severity: z.string(),
      key: z.string(),
      message: z.string(),
      target: z.string().nullable(),
    }),
  ),
});

/**
 * What the agent's report found and the delivered file still contains, as a sentence; undefined when everything was repaired.
 * The report came with the block's material, like everything its reviewer has to know.
 */
export async function openFinding(visitor: Visitor, block: WorkBlock, packet: Packet): Promise<string | undefined> {
  const material = block.inputs.flatMap((input) => input.material);
  const reportFile = material.find(({ type }) => type === 'l10n-check-report')?.fileId;
  const deliveredFile = packet.outputs.find(({ fileId }) => fileId)?.fileId;
  if (!reportFile || !deliveredFile) return undefined;
  const { findings } = report.parse(JSON.parse((await visitor.read(reportFile)).toString('utf8')));
  const texts = textsOf(JSON.parse((await visitor.read(deliveredFile)).toString('utf8')));
  const open = findings.filter(({ severity, target }) => severity === 'error' && target !== null && texts.has(target));
  const [first, ...others] = open;
  if (!first) return undefined;
  const more = others.length > 0 ? ` And ${counted(others.length, 'finding')} more.` : '';
  return `the check found in ${first.key}: ${first.message}${more}`;
}

function textsOf(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((each) => [...textsOf(each)]));
}
