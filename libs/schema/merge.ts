import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { buildASTSchema, lexicographicSortSchema } from 'graphql';

/**
 * One schema out of the SDL files of all contexts, sorted, so that a change of the contract is a readable diff.
 * @param root the repository's folder
 * @returns SDL with the `@access` rules kept
 */
export function mergedSchemaText(root: string): string {
  const sources = sdlFiles(join(root, 'libs')).map((path) => readFileSync(path, 'utf8'));
  const schema = buildASTSchema(mergeTypeDefs(sources));
  return `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
}

function sdlFiles(libs: string): string[] {
  const folders = readdirSync(libs).map((lib) => join(libs, lib, 'src/graphql'));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.graphql'))
    .sort();
}
