export interface Progress {
  step<T>(title: string, work: (note: (text: string) => void) => Promise<T>): Promise<T>;
  say(line: string): void;
  /** Whether it redraws a terminal; otherwise it prints one line at start and end of each step. */
  readonly live: boolean;
}
export function createProgress(stream?: NodeJS.WriteStream): Progress;
export function seconds(sinceMs: number, nowMs?: number): string;
