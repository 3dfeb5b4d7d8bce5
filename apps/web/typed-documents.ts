import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/**
 * Replaces each `graphql(…)` call by its generated document. Without it every page would carry the text of all operations
 * twice, because the generated look-up table is keyed by that text.
 * @param generated the folder that code generation writes to
 */
export function typedDocuments(generated: string): Plugin {
  return {
    name: 'muster-typed-documents',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\.tsx?$/, exclude: [/node_modules/, /generated/] }, code: 'graphql(' },
      handler(code) {
        const imports: string[] = [];
        const known = readFileSync(`${generated}/graphql.ts`, 'utf8');
        const replaced = code.replace(CALL, (_call, kind: string, name: string) => {
          const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
          if (!known.includes(`const ${document} =`))
            this.error(`${kind} ${name} is not generated yet. Run \`npm run schema\`.`);
          imports.push(`import { ${document} as generated${document} } from '${generated}/graphql.ts';`);
          return `generated${document}`;
        });
        return imports.length > 0 ? { code: `${imports.join(' ')}${replaced}`, map: null } : undefined;
      },
    },
  };
}
