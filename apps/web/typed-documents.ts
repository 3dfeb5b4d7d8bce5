import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const WITH_TEXT = /new TypedDocumentString\(`\s*((?:query|mutation)\s+\w+)[^`]*`, (\{"hash":"[^"]+"\})\)/g;
const ANY = /= new TypedDocumentString\(/g;

/**
 * In a built app each query and mutation keeps its name and the hash of its text; the texts go into `trusted-documents.json`,
 * which the server reads. The dev server goes on sending texts, because they change under its hands.
 */
export function trustedDocuments(generated: string): Plugin {
  return {
    name: 'muster-trusted-documents',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /generated\/graphql\.ts$/ },
      handler: (code) => ({
        // Marked as pure, so that fragments nobody reads are left out.
        code: code
          .replace(WITH_TEXT, 'new TypedDocumentString(`$1`, $2)')
          .replace(ANY, '= /* @__PURE__ */ new TypedDocumentString('),
        map: null,
      }),
    },
    generateBundle() {
      const source = readFileSync(join(generated, 'persisted-documents.json'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
    },
  };
}
