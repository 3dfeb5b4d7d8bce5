import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface FieldWatch {
  /** Fields without a resolver for which no object that was asked had a property: they give null for ever. */
  unanswered(): readonly string[];
  /** Fields that were never asked, so that nothing is known about them. */
  unasked(): readonly string[];
}

/** Notes for every field without a resolver of its own whether the objects it is asked on have such a property. */
export function watchFields(schema: GraphQLSchema): FieldWatch {
  const asked = new Set<string>();
  const answered = new Set<string>();
  const fields = objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ field, name: `${type.name}.${field.name}` })),
  );
  const plain = fields.filter(({ field }) => !hasResolver(field));
  for (const { field, name } of plain) {
    field.resolve = (source: unknown, ...rest) => {
      asked.add(name);
      if (typeof source === 'object' && source !== null && field.name in source) answered.add(name);
      return defaultFieldResolver(source, ...rest) as unknown;
    };
  }
  const names = plain.map(({ name }) => name);
  return {
    unanswered: () => names.filter((name) => asked.has(name) && !answered.has(name)),
    unasked: () => names.filter((name) => !asked.has(name)),
  };
}

function hasResolver({ resolve }: GraphQLField<unknown, unknown>): boolean {
  return resolve !== undefined && resolve !== defaultFieldResolver;
}

/** Root fields are looked at when the API starts. */
function objectTypes(schema: GraphQLSchema): GraphQLObjectType<unknown, unknown>[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.has(type)) as GraphQLObjectType<unknown, unknown>[];
}
