import type { Rule } from 'eslint';
import type * as ESTree from 'estree';

/** Each physical property and the logical one that also reads right in Arabic. */
const LOGICAL: Readonly<Record<string, string>> = {
  marginLeft: 'marginInlineStart',
  marginRight: 'marginInlineEnd',
  paddingLeft: 'paddingInlineStart',
  paddingRight: 'paddingInlineEnd',
  borderLeft: 'borderInlineStart',
  borderRight: 'borderInlineEnd',
  borderTopLeftRadius: 'borderStartStartRadius',
  borderTopRightRadius: 'borderStartEndRadius',
  borderBottomLeftRadius: 'borderEndStartRadius',
  borderBottomRightRadius: 'borderEndEndRadius',
  left: 'insetInlineStart',
  right: 'insetInlineEnd',
};
/** Mantine's short props. */
const LOGICAL_PROPS: Readonly<Record<string, string>> = { ml: 'ms', mr: 'me', pl: 'ps', pr: 'pe' };
const STYLE_ATTRIBUTES = /^(?:style|styles|sx|vars)$/;

/** A physical direction in a style sheet: `margin-left: 4px`, `left: 0`, `text-align: right`, `float: left`. */
const IN_STYLE_SHEET =
  /(?:^|[;{\s])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|\b(text-align|float|clear)\s*:\s*(?:left|right)\b/g;

/** Styles in components may only use directions that turn around in a right-to-left language. */
export const noPhysicalCss: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const text = (node: ESTree.Node) => context.sourceCode.getText(node);
    const report = (node: ESTree.Node, name: string, logical: string) =>
      context.report({
        node,
        message: `"${name}" does not turn around in a right-to-left language. Write "${logical}".`,
      });
    return {
      JSXAttribute(node: unknown) {
        const { name } = node as { readonly name: { readonly name: unknown } };
        const logical = LOGICAL_PROPS[String(name.name)];
        if (logical) report(node as ESTree.Node, String(name.name), logical);
      },
      Property(node: Rule.Node) {
        if (node.type !== 'Property' || node.computed || !isStyle(node, text)) return;
        const name =
          node.key.type === 'Identifier' ? node.key.name : node.key.type === 'Literal' ? String(node.key.value) : '';
        const logical = LOGICAL[name];
        if (logical) report(node, name, logical);
        const value = node.value.type === 'Literal' ? node.value.value : undefined;
        if (name === 'textAlign' && (value === 'left' || value === 'right'))
          report(node, `textAlign: ${value}`, value === 'left' ? 'start' : 'end');
      },
    } as Rule.RuleListener;
  },
};

/** The physical directions in a CSS file, with their line numbers. */
export function physicalDirections(css: string): { readonly line: number; readonly property: string }[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...text.matchAll(IN_STYLE_SHEET)].map((match) => {
    const at = match.index + match[0].indexOf((match[1] ?? match[2])!);
    return { line: text.slice(0, at).split('\n').length, property: (match[1] ?? match[0]).trim() };
  });
}

/** An object inside a style attribute, or one that says it is CSSProperties; geometry such as `{ left: 8 }` stays free. */
function isStyle(node: Rule.Node, text: (node: ESTree.Node) => string): boolean {
  for (let parent: Rule.Node | null = node.parent; parent; parent = parent.parent) {
    const { type, name } = parent as unknown as { readonly type: string; readonly name?: { readonly name?: unknown } };
    if (type === 'JSXAttribute') return STYLE_ATTRIBUTES.test(String(name?.name));
    if (parent.type === 'VariableDeclarator') return /CSSProperties/.test(text(parent.id));
    if (parent.type === 'BlockStatement') return false;
  }
  return false;
}
