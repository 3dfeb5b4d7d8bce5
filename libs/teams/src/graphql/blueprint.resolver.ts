import { ok, parseId, type Money, type Result } from '@muster/kernel';
import { Ctx, pageRequest, toConnection, toUnion, type Context, type Db } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BlueprintEdit } from '../application/apply-edit.ts';
import { viewVersions } from '../application/blueprint-versions.ts';
import type { EditBlueprint } from '../application/edit-blueprint.ts';
import type { ProposeBlueprint } from '../application/propose-blueprint.ts';
import type { QuoteBlueprint } from '../application/quote-blueprint.ts';
import { blueprintById, blueprintPage, versionsOf } from '../persistence/blueprint.queries.ts';
import type { StoredBlueprint } from '../persistence/blueprint.store.ts';
import { editFromApi, type BlockEditInput } from './blueprint-edit.ts';
import { artefactOf, saidOfComposing, type ArtefactInput } from './composing.ts';
import { presentBlueprint, presentQuoteView } from './present-plan.ts';

interface ProposeBlueprintInput {
  readonly title: string;
  readonly brief: string;
  readonly wanted: readonly ArtefactInput[];
  readonly atHand: readonly ArtefactInput[];
  readonly languages?: readonly string[] | null;
  readonly deadline?: Date | null;
  readonly budget: Money;
  readonly dataClasses: readonly string[];
  readonly dataOrigin?: string | null;
  readonly fileIds?: readonly string[] | null;
  readonly without?: readonly string[] | null;
  readonly savedPartId?: string | null;
  readonly dryRun?: boolean | null;
}

interface RestoreBlueprintVersionInput {
  readonly blueprintId: string;
  readonly version: number;
  readonly toVersion: number;
}

interface EditBlueprintInput {
  readonly blueprintId: string;
  readonly version: number;
  readonly edits: readonly BlockEditInput[];
}

/** Plans: composing, editing, and what they would cost. */
@Resolver('Blueprint')
export class BlueprintResolver {
  constructor(
    private readonly db: Db,
    private readonly proposing: ProposeBlueprint,
    private readonly editing: EditBlueprint,
    private readonly quoting: QuoteBlueprint,
  ) {}

  @Query('blueprints')
  async blueprints(@Ctx() ctx: Context, @Args() args: { first?: number | null; after?: string | null }) {
    const page = pageRequest(args.first, args.after);
    const rows = await this.db.read(ctx, (tx) => blueprintPage(tx, page));
    return toConnection(rows.map(presentBlueprint), page, ({ id }) => id);
  }

  @Query('blueprint')
  async blueprint(@Ctx() ctx: Context, @Args('id') text: string) {
    const id = parseId<'Blueprint'>(text);
    const found = id && (await this.db.read(ctx, (tx) => blueprintById(tx, id)));
    return found ? presentBlueprint(found) : null;
  }

  @ResolveField('quotes')
  async quotes({ stored }: { stored: StoredBlueprint }) {
    return [...(await this.quoting.run(stored)).values()].map(({ view }) => presentQuoteView(view));
  }

  @ResolveField('versions')
  async versions(@Parent() { stored }: { stored: StoredBlueprint }, @Ctx() ctx: Context) {
    return viewVersions(await this.db.read(ctx, (tx) => versionsOf(tx, stored.id)));
  }

  @Mutation('proposeBlueprint')
  async proposeBlueprint(@Ctx() ctx: Context, @Args('input') input: ProposeBlueprintInput) {
    const outcome = await this.proposing.run(ctx, {
      ...input,
      wanted: input.wanted.map(artefactOf),
      atHand: input.atHand.map(artefactOf),
      languages: input.languages ?? [],
      deadline: input.deadline ?? null,
      dataOrigin: input.dataOrigin ?? null,
      fileIds: input.fileIds ?? [],
      without: input.without ?? [],
      savedPartId: input.savedPartId ?? null,
      isDryRun: input.dryRun ?? false,
    });
    return toUnion(shown(outcome), 'Blueprint', {
      ...saidOfComposing,
      FileNotFound: () => 'One of the files is not there.',
      NotFound: () => 'There is no such part in your library.',
      NotAllowed: () => 'Your role here does not include planning.',
    });
  }

  @Mutation('editBlueprint')
  async editBlueprint(@Ctx() ctx: Context, @Args('input') input: EditBlueprintInput) {
    const blueprintId = parseId<'Blueprint'>(input.blueprintId);
    const edits = input.edits.map(editFromApi);
    const malformed = edits.findIndex((edit) => edit === undefined);
    if (!blueprintId) return toUnion({ ok: false, refusal: { kind: 'NotFound' } as const }, 'Blueprint', saidOfEditing);
    if (malformed >= 0) {
      const refusal = { kind: 'InvalidInput', field: 'edits', says: 'An edit has exactly one member.' } as const;
      return toUnion({ ok: false, refusal }, 'Blueprint', saidOfEditing);
    }
    const outcome = await this.editing.run(ctx, { ...input, blueprintId, edits: edits as BlueprintEdit[] });
    return toUnion(shown(outcome), 'Blueprint', saidOfEditing);
  }

  @Mutation('restoreBlueprintVersion')
  async restoreBlueprintVersion(@Ctx() ctx: Context, @Args('input') input: RestoreBlueprintVersionInput) {
    const blueprintId = parseId<'Blueprint'>(input.blueprintId);
    if (!blueprintId) return toUnion({ ok: false, refusal: { kind: 'NotFound' } as const }, 'Blueprint', saidOfEditing);
    return toUnion(shown(await this.editing.goBack(ctx, { ...input, blueprintId })), 'Blueprint', saidOfEditing);
  }
}

const saidOfEditing = {
  BlueprintRefused: ({ says }: { says: string }) => says,
  OutOfDate: ({ currentVersion }: { currentVersion: number }) =>
    `Somebody changed the plan; it is at version ${currentVersion} now. Load it again.`,
  NotFound: () => 'There is no such plan.',
  InvalidInput: ({ says }: { says: string }) => says,
  NotAllowed: () => 'Your role here does not include planning.',
};

function shown<E>(outcome: Result<StoredBlueprint, E>) {
  return outcome.ok ? ok(presentBlueprint(outcome.value)) : outcome;
}
