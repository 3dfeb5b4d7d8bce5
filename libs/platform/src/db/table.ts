import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

type BaseType =
  'uuid' | 'text' | 'integer' | 'bigint' | 'boolean' | 'jsonb' | 'timestamptz' | 'date' | 'numeric' | 'bit' | 'text[]';

/** `uuid key` belongs to the primary key, `text null` may be empty; everything else is required. */
export type ColumnSpec = BaseType | `${BaseType} null` | `${BaseType} key`;

/** A table and its plain row type. Rows are data: no methods, no lazy relations. */
export type Table<Row extends object> = EntitySchema<Row>;

/**
 * Maps a row type to a table; columns are the snake_case of the property names.
 * @param name schema-qualified, for example `teams.run`
 */
export function defineTable<Row extends object>(
  name: string,
  columns: { [K in keyof Row & string]: ColumnSpec },
): Table<Row> {
  const [schema, table] = name.split('.');
  if (!schema || !table) throw new Error(`"${name}" needs a schema`);
  const entries = Object.entries<ColumnSpec>(columns).map(([property, spec]) => [
    property,
    columnOptions(property, spec),
  ]);
  return new EntitySchema<Row>({ name, schema, tableName: table, columns: Object.fromEntries(entries) });
}

export function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function columnOptions(property: string, spec: ColumnSpec): EntitySchemaColumnOptions {
  const [type, flag] = spec.split(' ') as [BaseType, 'null' | 'key' | undefined];
  return {
    name: snakeCase(property),
    type: type === 'text[]' ? 'text' : type,
    ...(type === 'text[]' ? { array: true } : {}),
    ...(type === 'bigint' ? { transformer: wholeNumber } : {}),
    primary: flag === 'key',
    nullable: flag === 'null',
  };
}

/** The driver reads bigint as text, because a JavaScript number would lose digits. */
const wholeNumber = {
  to: (value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};
