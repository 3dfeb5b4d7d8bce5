import type { Problem } from './problem.mjs';

export function nodeProblem(version?: string): Problem | undefined;
export function ensureDependencies(root: string): Promise<void>;
export function dependenciesMatch(root: string): boolean;
export function installProblem(output: string): Problem;
