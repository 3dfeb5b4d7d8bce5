import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from 'eslint';
import type * as ESTree from 'estree';
import { checkImport } from './check-import.ts';
import { noPhysicalCss } from './no-physical-css.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IMPURE_CALLS =
  /^(?:Date\.now|Math\.random|performance\.now|crypto\.\w+|process\.\w+(?:\.\w+)*|setTimeout|setInterval|fetch)$/;

/** Every import against the table in walls.ts. */
const imports: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = relative(ROOT, context.filename).split(sep).join('/');
    const check = (source: ESTree.Node | null | undefined, typeOnly: boolean) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = checkImport({ from, specifier: source.value, typeOnly });
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source, isTypeOnly(node, 'importKind')),
      ExportNamedDeclaration: (node) => check(node.source, isTypeOnly(node, 'exportKind')),
      ExportAllDeclaration: (node) => check(node.source, isTypeOnly(node, 'exportKind')),
      ImportExpression: (node) => check(node.source, false),
    };
  },
};

/** Domain code gives the same answer to the same question, always. */
const pureDomain: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node: ESTree.Node, what: string) =>
      context.report({
        node,
        message: `${what} gives another answer each time. Take the time, id or random number as an argument; the use case passes it in.`,
      });
    return {
      CallExpression(node) {
        const name = context.sourceCode.getText(node.callee);
        if (IMPURE_CALLS.test(name)) report(node, `${name}()`);
      },
      NewExpression(node) {
        const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
        if (isDate && node.arguments.length === 0) report(node, 'new Date()');
      },
    };
  },
};

/** Only `Db` opens transactions and sets who is asking; anything else could forget the workspace. */
const databaseInPlatform: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const instead = 'Take a Tx as the first parameter; only libs/platform/src/db talks to the data source.';
    const checkText = (node: ESTree.Node, text: string) => {
      if (/\bset_config\s*\(/i.test(text))
        context.report({ node, message: `set_config does not reach distributed workers. ${instead}` });
    };
    return {
      MemberExpression(node) {
        if (node.property.type !== 'Identifier' || !['query', 'getRepository'].includes(node.property.name)) return;
        if (!/data_?source$/i.test(context.sourceCode.getText(node.object))) return;
        context.report({ node, message: `dataSource.${node.property.name} steps around the transaction. ${instead}` });
      },
      Literal: (node) => checkText(node, String(node.value)),
      TemplateElement: (node) => checkText(node, node.value.raw),
    };
  },
};

/** Three positional parameters, then one object of options or the work to do; a constructor may have five collaborators. */
const parameters: Rule.RuleModule = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const check = (node: Rule.Node & { params: ESTree.Pattern[] }) => {
      const parent: Rule.Node | null = node.parent;
      const isConstructor = parent?.type === 'MethodDefinition' && parent.kind === 'constructor';
      const limit = isConstructor ? 5 : 3;
      const params = node.params.filter((param) => !(param.type === 'Identifier' && param.name === 'this'));
      const given = params.length;
      const last = params.at(-1);
      if (given <= limit || (given === limit + 1 && !isConstructor && last && isOptions(last))) return;
      const instead = isConstructor
        ? 'Split the class, or group collaborators that belong together.'
        : 'Pass one object instead.';
      context.report({ node, message: `${given} parameters, at most ${limit}. ${instead}` });
    };
    return {
      FunctionDeclaration: (node) => check(node),
      FunctionExpression: (node) => check(node),
      ArrowFunctionExpression: (node) => check(node),
    };
  },
};

/** `{ dueAt }`, `{ dueAt } = {}`, `options`, or a callback called `work`: nobody mixes these up with their neighbours. */
function isOptions(param: ESTree.Pattern): boolean {
  if (param.type === 'AssignmentPattern') return isOptions(param.left);
  return param.type === 'ObjectPattern' || (param.type === 'Identifier' && ['options', 'work'].includes(param.name));
}

export const musterPlugin = {
  meta: { name: 'muster' },
  rules: {
    imports,
    'pure-domain': pureDomain,
    'database-in-platform': databaseInPlatform,
    parameters,
    'no-physical-css': noPhysicalCss,
  },
};

/** `import type { A }`, `export type { A }` and `import { type A }` with nothing else. */
function isTypeOnly(node: ESTree.Node, key: 'importKind' | 'exportKind'): boolean {
  const parsed = node as ESTree.Node & {
    readonly importKind?: string;
    readonly exportKind?: string;
    readonly specifiers?: readonly { readonly importKind?: string; readonly exportKind?: string }[];
  };
  if (parsed[key] === 'type') return true;
  const specifiers = parsed.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[key] === 'type');
}
