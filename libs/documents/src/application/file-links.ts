import { createHmac, timingSafeEqual } from 'node:crypto';
import { addMs, asId, isUuid, MINUTE_MS, type Clock, type WorkspaceId } from '@muster/kernel';

export const LINK_MINUTES = 10;

export type LinkPurpose = 'put' | 'get';

export interface OpenedLink {
  readonly fileId: string;
  readonly workspaceId: WorkspaceId;
}

/** What a link carries besides the file's id in its path. */
export interface LinkParts {
  readonly w?: string | undefined;
  readonly e?: string | undefined;
  readonly s?: string | undefined;
}

/**
 * Links that let whoever holds them put or get one file for ten minutes. They are paths on the API's own origin and carry
 * a signature (HMAC-SHA256) over purpose, file, workspace and end of validity; nothing is stored about them.
 */
export class FileLinks {
  constructor(
    private readonly config: { readonly SECRET: string },
    private readonly clock: Clock,
  ) {}

  make(purpose: LinkPurpose, fileId: string, workspaceId: string): string {
    const until = Math.floor(addMs(this.clock.now(), LINK_MINUTES * MINUTE_MS).getTime() / 1_000).toString();
    const signature = this.#sign([purpose, fileId, workspaceId, until]).toString('base64url');
    return `/files/${fileId}?w=${workspaceId}&e=${until}&s=${signature}`;
  }

  /** @returns `wrong` for anything that was not made here for this purpose, `expired` for what once was right */
  open(purpose: LinkPurpose, fileId: string, { w = '', e = '', s = '' }: LinkParts): OpenedLink | 'wrong' | 'expired' {
    if (!isUuid(fileId) || !isUuid(w) || !/^\d{1,12}$/.test(e)) return 'wrong';
    const given = Buffer.from(s, 'base64url');
    const right = this.#sign([purpose, fileId, w, e]);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'wrong';
    return Number(e) * 1_000 < this.clock.now().getTime() ? 'expired' : { fileId, workspaceId: asId(w) };
  }

  #sign(parts: readonly string[]): Buffer {
    return createHmac('sha256', this.config.SECRET)
      .update(`files\n${parts.join('\n')}`)
      .digest();
  }
}
