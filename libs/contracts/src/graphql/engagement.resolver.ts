import { Ctx, pageRequest, toConnection, type Context } from '@muster/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { EngagementView } from '../application/contracts.ts';
import type { ReadEngagements } from '../application/read-engagements.ts';

@Resolver('Engagement')
export class EngagementResolver {
  constructor(private readonly reading: ReadEngagements) {}

  @Query('engagement')
  async engagement(@Ctx() ctx: Context, @Args('id') id: string) {
    const found = await this.reading.one(ctx, id);
    return found ? present(ctx, found) : null;
  }

  @Query('engagements')
  async engagements(@Ctx() ctx: Context, @Args() args: { first?: number | null; after?: string | null }) {
    const page = pageRequest(args.first, args.after);
    const rows = await this.reading.page(ctx, page);
    return toConnection(
      rows.map((row) => present(ctx, row)),
      page,
      ({ id }) => id,
    );
  }
}

function present(ctx: Context, { clientWorkspaceId, workerWorkspaceId: _, ...engagement }: EngagementView) {
  return {
    ...engagement,
    blocks: engagement.blocks.map((block) => ({ ...block, duty: block.duty.toUpperCase() })),
    state: engagement.endedAt ? 'ENDED' : 'ACTIVE',
    isClient: clientWorkspaceId === ctx.workspaceId,
  };
}
