export const ROOT: string;
export interface MusterPaths {
  readonly base: string;
  readonly postgres: string;
  readonly logs: string;
  readonly files: string;
  readonly demo: string;
  readonly running: string;
}
export function musterPaths(directory?: string): MusterPaths;
