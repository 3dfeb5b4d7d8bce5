export function isPortFree(port: number, hosts?: readonly string[]): Promise<boolean>;
export function freePort(): Promise<number>;
