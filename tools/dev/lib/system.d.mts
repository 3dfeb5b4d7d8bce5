import type { MusterPaths } from './paths.mjs';
import type { Exit, RunningProcess } from './processes.mjs';
import type { Progress } from './progress.mjs';

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}
export interface Demo {
  readonly signIns: readonly SignIn[];
  /** Seeded people whose sign-ins are not printed. */
  readonly others?: readonly SignIn[];
  readonly agentKey: string;
}
export type Program = RunningProcess & { readonly log: string };
export interface System {
  readonly url: string;
  readonly port: number;
  readonly paths: MusterPaths;
  /** What api and worker were started with. */
  readonly environment: NodeJS.ProcessEnv;
  readonly database: { readonly url: string; readonly exited?: Promise<Exit>; stop(): Promise<void> };
  readonly api: Program;
  readonly worker: Program;
  readonly demo: Demo | undefined;
  startApi(): Program;
  startWorker(): Program;
}
export interface SystemOptions {
  readonly port: number;
  /** `.muster` by default; tests take a temporary folder. */
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly progress?: Progress;
  /** An empty database to use, whatever the environment says. */
  readonly database?: System['database'];
}
export function startSystem(options: SystemOptions): Promise<System>;
export function runningSystem(
  paths?: MusterPaths,
): { readonly pid: number; readonly url: string; readonly databaseUrl: string } | undefined;
export function readDemo(paths?: MusterPaths): Demo | undefined;
export function waitUntilReady(system: {
  readonly url: string;
  readonly api: Program;
  readonly worker?: Program;
}): Promise<void>;
export function checkPort(port: number): Promise<void>;
export function checkDisk(folder: string, neededMegabytes?: number): void;
