import { addMs, DAY_MS, err, isUuid, newId, ok, type PlainDate, type Result } from '@muster/kernel';
import {
  isScope,
  may,
  publish,
  token,
  type ApiKeyId,
  type Context,
  type Db,
  type Scope,
  type Token,
  type Tx,
} from '@muster/platform';
import { apiKeyPrefix, formatApiKey, LONGEST_KEY_LIFE_DAYS } from '../domain/credentials.ts';
import { apiKeyTable, type ApiKeyRow } from '../persistence/identity.tables.ts';
import { apiKeyCreated, apiKeyRevoked } from './identity-events.ts';
import { fingerprint, newKeyId, newSecret } from './secrets.ts';

export interface CreateApiKeyRequest {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresOn: PlainDate | null;
  readonly workerId: string | null;
}

export type ApiKeyRefusal =
  { readonly kind: 'InvalidInput'; readonly field: string } | { readonly kind: 'NotAllowed'; readonly action: string };

/** Whether a worker is of the transaction's own workspace. Talent knows; it stands above, and identity must not know it. */
export type OwnsWorker = (tx: Tx, workerId: string) => Promise<boolean>;
export const OWNS_WORKER: Token<OwnsWorker> = token<OwnsWorker>('OWNS_WORKER');

/** Makes a key. Its secret is in the answer and nowhere else: only a hash is stored. */
export class CreateApiKey {
  constructor(
    private readonly db: Db,
    private readonly ownsWorker: OwnsWorker,
  ) {}

  async run(
    ctx: Context,
    request: CreateApiKeyRequest,
  ): Promise<Result<{ apiKey: ApiKeyRow; secret: string }, ApiKeyRefusal>> {
    const { principal, workspaceId } = ctx;
    if (principal.kind !== 'person' || !may(ctx, 'key:manage'))
      return err({ kind: 'NotAllowed', action: 'key:manage' });
    if (request.name.trim().length === 0 || request.name.length > 80)
      return err({ kind: 'InvalidInput', field: 'name' });
    const scopes = request.scopes.filter(isScope);
    if (scopes.length === 0 || scopes.length !== request.scopes.length)
      return err({ kind: 'InvalidInput', field: 'scopes' });
    if (request.workerId !== null && !isUuid(request.workerId)) return err({ kind: 'InvalidInput', field: 'workerId' });

    return this.db.write<{ apiKey: ApiKeyRow; secret: string }, ApiKeyRefusal>(ctx, async (tx) => {
      if (request.workerId !== null && !(await this.ownsWorker(tx, request.workerId)))
        return err({ kind: 'InvalidInput', field: 'workerId' });
      const latest = addMs(tx.now, LONGEST_KEY_LIFE_DAYS * DAY_MS);
      const expiresAt = request.expiresOn ? new Date(`${request.expiresOn}T23:59:59Z`) : latest;
      if (expiresAt <= tx.now || expiresAt > addMs(latest, DAY_MS))
        return err({ kind: 'InvalidInput', field: 'expiresOn' });
      const secret = formatApiKey(newKeyId(), newSecret());
      const apiKey: ApiKeyRow = {
        id: newId(),
        workspaceId,
        name: request.name.trim(),
        prefix: apiKeyPrefix(secret) ?? '',
        keyHash: fingerprint(secret),
        scopes: [...new Set<Scope>(scopes)],
        workerId: request.workerId,
        createdBy: principal.personId,
        createdAt: tx.now,
        expiresAt,
        lastUsedAt: null,
        revokedAt: null,
      };
      await tx.global.insert(apiKeyTable, apiKey);
      await publish(tx, apiKeyCreated, { apiKeyId: apiKey.id, scopes: apiKey.scopes }, { subjectId: apiKey.id });
      return ok({ apiKey, secret });
    });
  }
}

export type RevokeApiKeyRefusal =
  { readonly kind: 'NotFound' } | { readonly kind: 'NotAllowed'; readonly action: string };

/** A revoked key is refused at once, and its open connections end within seconds. */
export class RevokeApiKey {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, apiKeyId: ApiKeyId): Promise<Result<ApiKeyRow, RevokeApiKeyRefusal>> {
    if (!may(ctx, 'key:manage')) return err({ kind: 'NotAllowed', action: 'key:manage' });
    return this.db.write<ApiKeyRow, RevokeApiKeyRefusal>(ctx, async (tx) => {
      const key = await tx.global.lock(apiKeyTable, { id: apiKeyId, workspaceId: ctx.workspaceId });
      if (!key) return err({ kind: 'NotFound' });
      if (key.revokedAt) return ok(key);
      await tx.global.update(apiKeyTable, { id: apiKeyId }, { revokedAt: tx.now });
      await publish(tx, apiKeyRevoked, { apiKeyId }, { subjectId: apiKeyId });
      return ok({ ...key, revokedAt: tx.now });
    });
  }
}
