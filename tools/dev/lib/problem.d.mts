export class Problem extends Error {
  constructor(sentence: string, remedy: string, details?: string);
  readonly remedy: string;
  readonly details: string;
}
export function explain(error: unknown, write?: (text: string) => void): void;
export function systemProblem(error: unknown): Problem | undefined;
export function diskFull(details?: string): Problem;
