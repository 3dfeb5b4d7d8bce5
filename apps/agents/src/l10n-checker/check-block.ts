import { extname } from 'node:path';
import type { BlockJob, BlockResult, Material } from '../shared/muster-work.ts';
import { checkLocalisation } from './check-localisation.ts';
import type { FileFormat } from './formats/read-file.ts';
import { localisationMarkdown, localisationReport } from './report.ts';

const FORMATS: Readonly<Record<string, FileFormat>> = {
  '.json': 'json',
  '.po': 'po',
  '.properties': 'properties',
};
/** Compares the source file of a block with its translation. @throws Error when one of them is missing or of unknown form */
export async function checkBlock({ block, material }: BlockJob): Promise<BlockResult> {
  const source = only(material, 'localisation-file');
  const target = only(material, 'translated-localisation-file');
  const languages = { sourceLanguage: languageOf(source, 'en'), targetLanguage: languageOf(target, null) };
  const format = FORMATS[extname(target.fileName).toLowerCase()];
  if (!format) throw new Error(`${target.fileName || 'The translation'} is no .json, .po or .properties file.`);
  const findings = checkLocalisation({ source: source.text, target: target.text, format, ...languages });
  const report = localisationReport(findings, languages);
  const { error, warning, info } = report.counts;
  return {
    summary: `${error} to repair, ${warning} probably wrong, ${info} worth a look.`,
    file: {
      name: `${block.key}.json`,
      mediaType: 'application/json',
      content: `${JSON.stringify({ ...report, text: localisationMarkdown(report) }, null, 2)}\n`,
    },
    // Every key is compared, and a finding cannot be made without its key.
    passes: { 'every-key': true, located: findings.every(({ message }) => message.length > 0) },
  };
}

function only(material: readonly Material[], type: string): Material {
  const found = material.filter((each) => each.type === type);
  if (found.length !== 1 || !found[0]) throw new Error(`One ${type} was expected, ${found.length} arrived.`);
  return found[0];
}

/** What the plan says, or what the file is called: `fr.json`, `shop.pt-BR.json`. */
function languageOf({ language, fileName }: Material, otherwise: string | null): string {
  const stem = fileName.slice(0, -extname(fileName).length || undefined);
  const named = stem.split('.').findLast((part) => /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(part));
  const found = language ?? named?.replace('_', '-') ?? otherwise;
  if (!found) throw new Error(`Nothing says which language ${fileName || 'the translation'} is in.`);
  return found;
}
