export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
}
export interface RunningProcess {
  readonly name: string;
  readonly pid: number | undefined;
  readonly exited: Promise<Exit>;
  hasExited(): boolean;
  lastLines(count?: number): string;
  /** Asks, waits `graceMs`, then kills. */
  stop(graceMs?: number): Promise<void>;
  /** SIGKILL to the process and what it started. */
  kill(): void;
}
export interface ProcessOptions {
  readonly name: string;
  readonly command: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly ids?: { readonly uid?: number; readonly gid?: number };
  /** File for its output; without it the output is dropped. */
  readonly log?: string;
  /** Keeps what an earlier one wrote to the log. */
  readonly append?: boolean;
  readonly stopSignal?: NodeJS.Signals;
  /** Databases are stopped after all programs. */
  readonly stage?: 'program' | 'database';
}
export function startProcess(options: ProcessOptions): RunningProcess;
export function stopAll(graceMs?: number): Promise<void>;
export function killAll(): void;
export function until<T>(check: () => T | Promise<T>, timeoutMs: number, everyMs?: number): Promise<T | undefined>;
export function isAlive(pid: number, ...words: readonly string[]): boolean;
export function birthOf(pid: number): string | undefined;
