import type { Problem } from './problem.mjs';
import type { Exit } from './processes.mjs';

export interface PostgresOptions {
  readonly dataDir: string;
  /** The port of the last start when left out, or a free one. */
  readonly port?: number;
  /** False trades safety on power loss for speed, for tests only. */
  readonly durable?: boolean;
  /** `name=value` */
  readonly settings?: readonly string[];
}
export interface RunningPostgres {
  readonly port: number;
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** The owner's address of a database. */
  url(database: string): string;
  createDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
  kill(): void;
}
export function startPostgres(options: PostgresOptions): Promise<RunningPostgres>;
export function createDatabase(adminUrl: string, name: string): Promise<void>;
export function postgresOwner(dataDir: string): number | undefined;
export function checkDataFolder(dataDir: string): Promise<void>;
export function databaseProblem(log: string, sentence: string): Problem;
