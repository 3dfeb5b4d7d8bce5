export function openRedis(): Promise<{ readonly url: string; stop(): Promise<void> } | undefined>;
export interface OwnRedis {
  readonly url: string;
  /** Again after a kill, on the same port and empty. */
  start(): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}
export function startRedis(): Promise<OwnRedis | undefined>;
