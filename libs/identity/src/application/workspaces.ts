import { err, ok, type Result } from '@muster/kernel';
import { may, publish, type Context, type Db, type Role } from '@muster/platform';
import { normaliseEmail } from '../domain/credentials.ts';
import type { BusinessDetails } from '../domain/workspace.ts';
import { businessTable, membershipTable, personTable, type MembershipRow } from '../persistence/identity.tables.ts';
import { businessDetailsChanged, memberAdded } from './identity-events.ts';

type NotAllowed = { readonly kind: 'NotAllowed'; readonly action: string };
type InvalidInput = { readonly kind: 'InvalidInput'; readonly field: string };
type NotFound = { readonly kind: 'NotFound' };

const LONGEST = 200;

export class UpdateBusinessDetails {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, details: BusinessDetails): Promise<Result<BusinessDetails, NotAllowed | InvalidInput>> {
    if (!may(ctx, 'workspace:edit')) return err({ kind: 'NotAllowed', action: 'workspace:edit' });
    const tooLong = Object.entries(details).find(([, value]) => typeof value === 'string' && value.length > LONGEST);
    if (tooLong) return err({ kind: 'InvalidInput', field: tooLong[0] });
    if (details.legalName.trim().length === 0) return err({ kind: 'InvalidInput', field: 'legalName' });
    return this.db.write(ctx, async (tx) => {
      await tx.update(businessTable, {}, details);
      await publish(tx, businessDetailsChanged, {}, { subjectId: ctx.workspaceId });
      return ok(details);
    });
  }
}

/** Gives a person who has an account a role here. Only an owner makes owners. */
export class AddMember {
  constructor(private readonly db: Db) {}

  async run(
    ctx: Context,
    email: string,
    role: Role,
  ): Promise<Result<MembershipRow, NotAllowed | InvalidInput | NotFound>> {
    if (!may(ctx, 'member:manage')) return err({ kind: 'NotAllowed', action: 'member:manage' });
    const isOwner = ctx.principal.kind === 'person' && ctx.principal.role === 'owner';
    if (role === 'owner' && !isOwner) return err({ kind: 'NotAllowed', action: 'member:manage' });
    const address = normaliseEmail(email);
    if (!address) return err({ kind: 'InvalidInput', field: 'email' });
    return this.db.write<MembershipRow, NotFound | InvalidInput>(ctx, async (tx) => {
      const person = await tx.global.one(personTable, { email: address });
      if (!person) return err({ kind: 'NotFound' });
      const row = { workspaceId: ctx.workspaceId, personId: person.id, role, createdAt: tx.now };
      if (!(await tx.global.insertOnce(membershipTable, row))) return err({ kind: 'InvalidInput', field: 'email' });
      await publish(tx, memberAdded, { personId: person.id, role }, { subjectId: person.id });
      return ok(row);
    });
  }
}
