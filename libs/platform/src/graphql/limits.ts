import {
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type ASTVisitor,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export interface QueryLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields and spreads with all fragments written out: fragments that spread each other twice double with every step. */
  readonly fields: number;
  /** Objects an answer may hold by the contract, with `first` or an assumed length for each list. */
  readonly cost: number;
}

/** For documents that anybody may send. Tokens and bytes are limited before, by the parser and the server. */
export const queryLimits: QueryLimits = { depth: 10, aliases: 15, directives: 20, fields: 2_000, cost: 1_000 };
export const MOST_TOKENS = 1_000;
export const LARGEST_BODY_BYTES = 100_000;

/** What a list without `first` is taken to hold. */
const ASSUMED_LENGTH = 4;
/** Sign-in and money take one attempt per document: aliases must not multiply guesses. */
const ONCE_PER_DOCUMENT = new Set(['signIn', 'signUp', 'payInvoice', 'depositFunds']);

/** One walk that measures an operation before anything is executed, fragments included. Refuses with 400 and a sentence. */
export function limitsRule(limits: QueryLimits = queryLimits): ValidationRule {
  return (context) => measureOperations(context, limits);
}

function measureOperations(context: ValidationContext, limits: QueryLimits): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const measure = new Measure(context, limits);
      const root = rootType(context, operation);
      if (!root) return;
      const refusal = measure.run(operation.selectionSet, root);
      if (refusal) context.reportError(new GraphQLError(refusal, { nodes: operation }));
    },
  };
}

class TooMuch extends Error {}

class Measure {
  #aliases = 0;
  #directives = 0;
  #fields = 0;
  #cost = 0;
  readonly #once = new Map<string, number>();
  readonly #openFragments = new Set<string>();

  constructor(
    private readonly context: ValidationContext,
    private readonly limits: QueryLimits,
  ) {}

  /** @returns the sentence that refuses, or undefined */
  run(selections: SelectionSetNode, root: GraphQLNamedType): string | undefined {
    try {
      this.#walk(selections, root, { depth: 1, times: 1 });
      return undefined;
    } catch (error) {
      if (error instanceof TooMuch) return error.message;
      throw error;
    }
  }

  #walk(selections: SelectionSetNode, parent: GraphQLNamedType, at: { depth: number; times: number }): void {
    for (const selection of selections.selections) {
      this.#stopAbove('fields', (this.#fields += 1), this.limits.fields);
      this.#directives += selection.directives?.length ?? 0;
      this.#stopAbove('directives', this.#directives, this.limits.directives);
      if (selection.kind === 'Field') this.#field(selection, parent, at);
      else if (selection.kind === 'InlineFragment') {
        const type = selection.typeCondition
          ? this.context.getSchema().getType(selection.typeCondition.name.value)
          : parent;
        this.#walk(selection.selectionSet, type ?? parent, at);
      } else this.#spread(selection.name.value, parent, at);
    }
  }

  #spread(name: string, parent: GraphQLNamedType, at: { depth: number; times: number }): void {
    const fragment = this.context.getFragment(name);
    // A cycle is reported by the standard rules; here it only must not run for ever.
    if (!fragment || this.#openFragments.has(name)) return;
    this.#openFragments.add(name);
    this.#walk(
      fragment.selectionSet,
      this.context.getSchema().getType(fragment.typeCondition.name.value) ?? parent,
      at,
    );
    this.#openFragments.delete(name);
  }

  #field(node: FieldNode, parent: GraphQLNamedType, at: { depth: number; times: number }): void {
    const name = node.name.value;
    // Introspection is deep by nature, bounded by the schema, and open to known callers only.
    if (name.startsWith('__')) return;
    if (node.alias) this.#stopAbove('aliases', (this.#aliases += 1), this.limits.aliases);
    this.#stopAbove('levels', at.depth, this.limits.depth);
    if (ONCE_PER_DOCUMENT.has(name)) this.#onlyOnce(name);

    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const field = fields[name];
    if (!field || !node.selectionSet) return;
    const { type, isList } = unwrap(field.type);
    const times =
      at.times *
      (isList && !isEdges(name) ? ASSUMED_LENGTH : 1) *
      pageSize(
        node,
        field.args.some((arg) => arg.name === 'first'),
      );
    this.#cost += times;
    this.#stopAbove('objects', this.#cost, this.limits.cost);
    if (isCompositeType(type)) this.#walk(node.selectionSet, type, { depth: at.depth + 1, times });
  }

  #onlyOnce(name: string): void {
    const count = (this.#once.get(name) ?? 0) + 1;
    this.#once.set(name, count);
    if (count > 1) throw new TooMuch(`Ask for ${name} once in a document.`);
  }

  #stopAbove(what: string, count: number, limit: number): void {
    if (count > limit) throw new TooMuch(`This query asks for more than ${limit} ${what}. Split it into smaller ones.`);
  }
}

function rootType(
  context: ValidationContext,
  { operation }: OperationDefinitionNode,
): GraphQLNamedType | undefined | null {
  const schema = context.getSchema();
  if (operation === 'query') return schema.getQueryType();
  return operation === 'mutation' ? schema.getMutationType() : schema.getSubscriptionType();
}

/** The edges of a page were counted with the page itself. */
function isEdges(name: string): boolean {
  return name === 'edges';
}

function pageSize(node: FieldNode, isPaged: boolean): number {
  if (!isPaged) return 1;
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  // A variable's value is not known yet; pages are cut to 100 and mostly ask for 20.
  return first?.kind === 'IntValue' ? Math.max(Number(first.value), 1) : 20;
}

function unwrap(type: GraphQLOutputType): { type: GraphQLNamedType; isList: boolean } {
  let isList = false;
  let inner: GraphQLOutputType = type;
  while (isNonNullType(inner) || isListType(inner)) {
    isList ||= isListType(inner);
    inner = inner.ofType;
  }
  return { type: inner, isList };
}
