import type { Progress } from './progress.mjs';

export function build(options?: {
  readonly progress?: Progress;
  readonly force?: boolean;
  /** `api`, `worker`, `agents`, `auditor`, `web`; all when left out. */
  readonly only?: readonly string[];
}): Promise<void>;
