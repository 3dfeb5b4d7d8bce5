import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { topologicalOrder, type Edge } from '@muster/kernel';
import ts from 'typescript';
import { checkImport, isTest, resolveRelative, type Import } from './check-import.ts';
import { UNITS } from './walls.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Reads a file by its path from the project root. Tests pass a planted one. */
export type Tree = ReadonlyMap<string, string>;

/** Every source file of apps, libs and tools that was written by hand, by its path from the project root. */
export function sourceTree(): Tree {
  const paths = globSync('{apps,libs,tools}/**/*.{ts,tsx,mts,mjs}', { cwd: ROOT, exclude: isGenerated });
  const files = paths.filter((path) => !isGenerated(path)).sort();
  return new Map(files.map((path) => [path, readFileSync(ROOT + path, 'utf8')]));
}

function isGenerated(path: string): boolean {
  return /(?:^|\/)(?:node_modules|dist)(?:\/|$)|^libs\/schema\/src|\/generated(?:\/|$)|\/locales(?:\/|$)/.test(path);
}

/** The imports of a file as written, `import()` and `import type` included. */
export function importsOf(from: string, text: string): Import[] {
  const source = ts.createSourceFile(
    from,
    text,
    ts.ScriptTarget.Latest,
    false,
    from.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  );
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const statement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (statement && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from, specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) found.push({ from, specifier: specifier.text, typeOnly: false });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ from, specifier: node.argument.literal.text, typeOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the walls say about a tree, as `path: sentence` lines. */
export function brokenWalls(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    importsOf(path, text).flatMap((one) => {
      const message = checkImport(one);
      return message ? [`${path}: ${message}`] : [];
    }),
  );
}

/** The first ring of imports among files that ship, types included; the first file is repeated at the end. */
export function findCycle(tree: Tree): readonly string[] | undefined {
  const nodes = [...tree.keys()].filter((path) => !isTest(path));
  const order = topologicalOrder(nodes, fileEdges(nodes, tree));
  return order.ok ? undefined : order.refusal.path;
}

/** Relative imports that name a file which is not there. */
export function danglingImports(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    importsOf(path, text)
      .filter(({ specifier }) => specifier.startsWith('.') && !/generated|\/locales\//.test(specifier))
      .filter(({ specifier }) => !existsSync(ROOT + resolveRelative(path, specifier)))
      .map(({ specifier }) => `${path}: "${specifier}" is not there.`),
  );
}

function fileEdges(nodes: readonly string[], tree: Tree): Edge[] {
  const known = new Set(nodes);
  return nodes.flatMap((from) =>
    importsOf(from, tree.get(from) ?? '')
      .map(({ specifier }) => ({ from, to: targetOf(from, specifier) }))
      .filter((edge): edge is Edge => edge.to !== undefined && edge.to !== from && known.has(edge.to)),
  );
}

function targetOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return extname(specifier) === '' ? undefined : resolveRelative(from, specifier);
  const name = /^@muster\/([^/]+)$/.exec(specifier)?.[1];
  return name && UNITS[name] ? `${UNITS[name].folder}/src/index.ts` : undefined;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return node.isTypeOnly || (!!named?.length && named.every(({ isTypeOnly }) => isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named =
    clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
  return !clause.name && !!named?.length && named.every(({ isTypeOnly }) => isTypeOnly);
}
