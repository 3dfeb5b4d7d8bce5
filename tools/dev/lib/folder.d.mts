import type { MusterPaths } from './paths.mjs';

export interface FolderHolder {
  readonly pid: number;
  readonly url: string;
  readonly isReady?: boolean;
}
export function folderHolder(paths?: MusterPaths): FolderHolder | undefined;
export function claimFolder(paths: MusterPaths, url: string): void;
export function announceSystem(paths: MusterPaths, facts: { readonly url: string; readonly databaseUrl: string }): void;
export function forgetSystem(paths?: MusterPaths): void;
