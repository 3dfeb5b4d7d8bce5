import type { Problem } from './problem.mjs';

export function nodeProblem(version?: string): Problem | undefined;
export function ensureDependencies(
  root: string,
  options?: {
    readonly installing?: (root: string) => Promise<void>;
    readonly holder?: () => { readonly pid: number } | undefined;
  },
): Promise<void>;
export function dependenciesMatch(root: string): boolean;
export function installProblem(output: string): Problem;
