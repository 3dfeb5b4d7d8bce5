import { defineEvent } from '@muster/platform';
import { z } from 'zod';

export const workspaceCreated = defineEvent('identity.workspace-created', z.object({ kind: z.string() }));
export const businessDetailsChanged = defineEvent('identity.business-details-changed', z.object({}));
export const signedIn = defineEvent('identity.signed-in', z.object({ sessionId: z.uuid() }));
export const sessionRevoked = defineEvent('identity.session-revoked', z.object({ sessionId: z.uuid() }));
export const memberAdded = defineEvent('identity.member-added', z.object({ personId: z.uuid(), role: z.string() }));
export const apiKeyCreated = defineEvent(
  'identity.api-key-created',
  z.object({ apiKeyId: z.uuid(), scopes: z.array(z.string()) }),
);
export const apiKeyRevoked = defineEvent('identity.api-key-revoked', z.object({ apiKeyId: z.uuid() }));
