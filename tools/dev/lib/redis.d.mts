export function openRedis(): Promise<{ readonly url: string; stop(): Promise<void> } | undefined>;
