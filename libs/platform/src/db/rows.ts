import {
  In,
  IsNull,
  type EntityManager,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type QueryDeepPartialEntity,
} from 'typeorm';
import type { Table } from './table.ts';

export type Where<Row, Scope> = Omit<Partial<{ [K in keyof Row]: Row[K] | readonly Row[K][] }>, keyof Scope>;
export type Fields<Row, Scope> = Omit<Row, keyof Scope>;

/**
 * Typed row access within one open transaction. `Scope` holds the columns that every condition and every new row gets:
 * the workspace for tenant tables, nothing for the few global ones.
 */
export class Rows<Scope extends object> {
  constructor(
    protected readonly manager: EntityManager,
    private readonly scope: Scope,
  ) {}

  async one<Row extends Scope>(table: Table<Row>, where: Where<Row, Scope>): Promise<Row | undefined> {
    return (await this.manager.findOne(table, { where: this.#scoped(where) })) ?? undefined;
  }

  /** Waits for the row and keeps others from changing it until the end. Lock several rows in the order of their ids. */
  async lock<Row extends Scope>(table: Table<Row>, where: Where<Row, Scope>): Promise<Row | undefined> {
    const lock = { mode: 'for_no_key_update' as const };
    return (await this.manager.findOne(table, { where: this.#scoped(where), lock })) ?? undefined;
  }

  async many<Row extends Scope>(
    table: Table<Row>,
    where: Where<Row, Scope>,
    order?: FindOptionsOrder<Row>,
  ): Promise<Row[]> {
    return this.manager.find(table, { where: this.#scoped(where), ...(order ? { order } : {}) });
  }

  async insert<Row extends Scope>(
    table: Table<Row>,
    rows: Fields<Row, Scope> | readonly Fields<Row, Scope>[],
  ): Promise<void> {
    const list = (Array.isArray(rows) ? rows : [rows]) as readonly Fields<Row, Scope>[];
    if (list.length === 0) return;
    const values = list.map((row) => ({ ...row, ...this.scope }));
    await this.manager.insert(table, values as unknown as QueryDeepPartialEntity<Row>[]);
  }

  /** @returns false when a row with that key is already there; nothing changes then. */
  async insertOnce<Row extends Scope>(table: Table<Row>, row: Fields<Row, Scope>): Promise<boolean> {
    const values = { ...row, ...this.scope } as unknown as QueryDeepPartialEntity<Row>;
    const insert = this.manager.createQueryBuilder().insert().into(table).values(values).orIgnore().returning('*');
    return ((await insert.execute()).raw as unknown[]).length > 0;
  }

  /** @returns how many rows were changed */
  async update<Row extends Scope>(
    table: Table<Row>,
    where: Where<Row, Scope>,
    patch: Partial<Fields<Row, Scope>>,
  ): Promise<number> {
    const done = await this.manager.update(table, this.#scoped(where), patch as unknown as QueryDeepPartialEntity<Row>);
    return done.affected ?? 0;
  }

  /** For tables that are no documents of record. @returns how many rows went */
  async remove<Row extends Scope>(table: Table<Row>, where: Where<Row, Scope>): Promise<number> {
    return (await this.manager.delete(table, this.#scoped(where))).affected ?? 0;
  }

  /** Plain SQL for what rows cannot say. A statement on workspace-owned tables names `workspace_id` in its condition. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    // The driver answers [rows, count] for UPDATE and DELETE … RETURNING.
    if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
      return result[0] as Row[];
    }
    return result as Row[];
  }

  #scoped<Row extends Scope>(where: Where<Row, Scope>): FindOptionsWhere<Row> {
    const conditions: Record<string, unknown> = { ...where, ...this.scope };
    for (const [property, value] of Object.entries(conditions)) {
      if (value === undefined) throw new Error(`the condition ${property} is undefined and would match every row`);
      if (Array.isArray(value)) conditions[property] = In(value);
      else if (value === null) conditions[property] = IsNull();
    }
    return conditions as FindOptionsWhere<Row>;
  }
}
