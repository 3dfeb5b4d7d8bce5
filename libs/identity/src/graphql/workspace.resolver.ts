import { err, ok, parseId, parsePlainDate } from '@muster/kernel';
import { Ctx, toUnion, type Context, type Db } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CreateApiKey, RevokeApiKey } from '../application/api-keys.ts';
import type { Identity } from '../application/identity.ts';
import type { AddMember, UpdateBusinessDetails } from '../application/workspaces.ts';
import type { BusinessDetails, Workspace } from '../domain/workspace.ts';
import { apiKeysOf, membersOf, peopleById } from '../persistence/identity.queries.ts';
import { presentApiKey, roleFromApi } from './present.ts';

const notAllowed = () => 'Your role here does not include this.';

@Resolver('Workspace')
export class WorkspaceResolver {
  constructor(
    private readonly identity: Identity,
    private readonly updating: UpdateBusinessDetails,
  ) {}

  @ResolveField('kind')
  kind(workspace: Workspace) {
    return workspace.kind.toUpperCase();
  }

  /** Of another workspace nobody sees more than the name card. */
  @ResolveField('business')
  business(@Parent() workspace: Workspace, @Ctx() ctx: Context) {
    if (workspace.id === ctx.workspaceId) return this.identity.business(ctx);
    return { legalName: workspace.name, isSmallBusiness: false };
  }

  @Mutation('updateBusinessDetails')
  async updateBusinessDetails(
    @Ctx() ctx: Context,
    @Args('input') input: Partial<BusinessDetails> & { legalName: string; isSmallBusiness: boolean },
  ) {
    const none = {
      street: null,
      city: null,
      postCode: null,
      region: null,
      taxId: null,
      localTaxNumber: null,
      payoutAccount: null,
    };
    const outcome = await this.updating.run(ctx, { ...none, ...input });
    const shown = outcome.ok ? ok(await this.identity.workspace(ctx.workspaceId)) : outcome;
    return toUnion(shown, 'Workspace', {
      NotAllowed: notAllowed,
      InvalidInput: ({ field }) => `This value for ${field} cannot be taken.`,
    });
  }
}

@Resolver()
export class MembersResolver {
  constructor(
    private readonly db: Db,
    private readonly adding: AddMember,
    private readonly creatingKey: CreateApiKey,
    private readonly revokingKey: RevokeApiKey,
  ) {}

  @Query('members')
  async members(@Ctx() ctx: Context) {
    return this.db.global(async (rows) => {
      const members = await membersOf(rows, ctx.workspaceId);
      const people = await peopleById(
        rows,
        members.map(({ personId }) => personId),
      );
      return members.map((row) => ({
        person: people.get(row.personId),
        role: row.role.toUpperCase(),
        since: row.createdAt,
      }));
    });
  }

  @Query('apiKeys')
  async apiKeys(@Ctx() ctx: Context) {
    return (await this.db.global((rows) => apiKeysOf(rows, ctx.workspaceId))).map(presentApiKey);
  }

  @Mutation('addMember')
  async addMember(@Ctx() ctx: Context, @Args('input') input: { email: string; role: string }) {
    const outcome = await this.adding.run(ctx, input.email, roleFromApi(input.role));
    if (!outcome.ok) {
      return toUnion(outcome, 'Member', {
        NotAllowed: notAllowed,
        NotFound: () => 'Nobody with this address has an account yet.',
        InvalidInput: () => 'This is no address, or they are a member already.',
      });
    }
    const { personId, role, createdAt } = outcome.value;
    const people = await this.db.global((rows) => peopleById(rows, [personId]));
    return { __typename: 'Member', person: people.get(personId), role: role.toUpperCase(), since: createdAt };
  }

  @Mutation('createApiKey')
  async createApiKey(@Ctx() ctx: Context, @Args('input') input: CreateApiKeyInput) {
    const { name, scopes, expiresOn, workerId } = input;
    const outcome = await this.creatingKey.run(ctx, {
      name,
      scopes,
      expiresOn: expiresOn ? (parsePlainDate(expiresOn) ?? null) : null,
      workerId: workerId ?? null,
    });
    const shown = outcome.ok
      ? ok({ apiKey: presentApiKey(outcome.value.apiKey), secret: outcome.value.secret })
      : outcome;
    return toUnion(shown, 'CreatedApiKey', {
      NotAllowed: notAllowed,
      InvalidInput: ({ field }) =>
        field === 'expiresOn' ? 'A key lives at most 90 days.' : `This value for ${field} cannot be taken.`,
    });
  }

  @Mutation('revokeApiKey')
  async revokeApiKey(@Ctx() ctx: Context, @Args('apiKeyId') apiKeyId: string) {
    const id = parseId<'ApiKey'>(apiKeyId);
    const outcome = id ? await this.revokingKey.run(ctx, id) : err({ kind: 'NotFound' });
    return toUnion(outcome.ok ? ok(presentApiKey(outcome.value)) : outcome, 'ApiKey', {
      NotAllowed: notAllowed,
      NotFound: () => 'There is no such key.',
    });
  }
}

interface CreateApiKeyInput {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresOn?: string | null;
  readonly workerId?: string | null;
}
