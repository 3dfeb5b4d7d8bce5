import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { mergedSchemaText } from './libs/schema/merge.ts';
const root = dirname(fileURLToPath(import.meta.url));
const scalars = { ID: 'string', Instant: 'string', PlainDate: 'string', MinorUnits: 'string' };
const web = join(root, 'apps/web/src');

/** Everything that is generated from the contract. `node libs/schema/print.mjs` writes it, `--check` compares. */
export const config: CodegenConfig = {
  cwd: root,
  schema: mergedSchemaText(root),
  silent: true,
  emitLegacyCommonJSImports: false,
  ignoreNoDocuments: true,
  generates: {
    [join(root, 'libs/schema/src/resolver-types.ts')]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        maybeValue: 'T | null',
        useIndexSignature: true,
        defaultMapper: 'Partial<{T}>',
      },
    },
    [`${web}/shared/api/generated/`]: {
      documents: [`${web}/**/*.{ts,tsx}`, `!${web}/shared/api/generated/**`],
      preset: 'client',
      presetConfig: { fragmentMasking: false, skipIndexFile: true, persistedDocuments: true },
      config: {
        scalars,
        documentMode: 'string',
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        importExtension: '.ts',
        dedupeFragments: true,
      },
    },
  },
};
