import { ok, parseId, type Clock, type Money, type PlainDate, type Result } from '@muster/kernel';
import { Ctx, pageRequest, toConnection, toUnion, type Context, type Db } from '@muster/platform';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BlueprintEdit, EditBlueprint } from '../application/edit-blueprint.ts';
import type { Library } from '../application/library.ts';
import type { ProposeBlueprint } from '../application/propose-blueprint.ts';
import type { QuoteBlueprint } from '../application/quote-blueprint.ts';
import { blueprintById, blueprintPage } from '../persistence/blueprint.queries.ts';
import type { StoredBlueprint } from '../persistence/blueprint.store.ts';
import { editFromApi, type BlockEditInput } from './blueprint-edit.ts';
import { presentBlueprint, presentLibraryBlock, presentQuoteView } from './present-plan.ts';

interface ArtefactInput {
  readonly type: string;
  readonly language?: string | null;
  readonly text?: string | null;
  readonly fileIds?: readonly string[] | null;
}

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
  readonly dryRun?: boolean | null;
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
      isDryRun: input.dryRun ?? false,
    });
    return toUnion(shown(outcome), 'Blueprint', {
      NothingMakesIt: ({ wanted, missing }) =>
        `Nothing in the library leads to ${wanted} from what is at hand. It would with: ${missing.join(', ')}.`,
      UnknownArtefactType: ({ type, didYouMean }) =>
        `"${type}" is not a kind of result we know.${didYouMean.length > 0 ? ` Did you mean ${didYouMean.join(', ')}?` : ''}`,
      BlueprintRefused: ({ says }) => says,
      FileNotFound: () => 'One of the files is not there.',
      InvalidInput: ({ says }) => says,
      NotAllowed: () => 'Your role here does not include planning.',
    });
  }

  @Mutation('editBlueprint')
  async editBlueprint(@Ctx() ctx: Context, @Args('input') input: EditBlueprintInput) {
    const blueprintId = parseId<'Blueprint'>(input.blueprintId);
    const edits = input.edits.map(editFromApi);
    const sentences = {
      BlueprintRefused: ({ says }: { says: string }) => says,
      OutOfDate: ({ currentVersion }: { currentVersion: number }) =>
        `Somebody changed the plan; it is at version ${currentVersion} now. Load it again.`,
      NotFound: () => 'There is no such plan.',
      InvalidInput: ({ says }: { says: string }) => says,
      NotAllowed: () => 'Your role here does not include planning.',
    };
    const malformed = edits.findIndex((edit) => edit === undefined);
    if (!blueprintId) return toUnion({ ok: false, refusal: { kind: 'NotFound' } as const }, 'Blueprint', sentences);
    if (malformed >= 0) {
      const refusal = { kind: 'InvalidInput', field: 'edits', says: 'An edit has exactly one member.' } as const;
      return toUnion({ ok: false, refusal }, 'Blueprint', sentences);
    }
    const outcome = await this.editing.run(ctx, { ...input, blueprintId, edits: edits as BlueprintEdit[] });
    return toUnion(shown(outcome), 'Blueprint', sentences);
  }
}

@Resolver()
export class LibraryResolver {
  constructor(
    private readonly library: Library,
    private readonly clock: Clock,
  ) {}

  @Query('artefactTypes')
  artefactTypes() {
    return this.library
      .artefactTypes()
      .map(({ id, label, parameter }) => ({ id, label, comesInLanguages: parameter === 'language' }));
  }

  @Query('blockLibrary')
  blockLibrary(@Args('kind') kind?: string | null) {
    return this.library
      .blocks(kind ?? null)
      .map((block) => presentLibraryBlock(block, (type) => this.library.labelOf(type)));
  }

  @Query('readBrief')
  readBrief(@Args() { text, currency, today }: { text: string; currency?: string | null; today?: PlainDate | null }) {
    const reader = { currency: currency ?? undefined, today: today ?? this.clock.today() };
    const { wanted, atHand, languages, budget, deadline } = this.library.readBrief(text, reader);
    const suggested = ({ type, language, because }: (typeof wanted)[number]) => ({
      artefact: { type, label: this.library.labelOf(type), language: language ?? null },
      because: because.join(', '),
    });
    return {
      wanted: wanted.map(suggested),
      atHand: atHand.map(suggested),
      languages: languages.map(({ language }) => language),
      budget: budget ?? null,
      deadline: deadline ?? null,
    };
  }
}

function shown<E>(outcome: Result<StoredBlueprint, E>) {
  return outcome.ok ? ok(presentBlueprint(outcome.value)) : outcome;
}

function artefactOf({ type, language, text, fileIds }: ArtefactInput) {
  return { type, ...(language ? { language } : {}), text: text ?? null, fileIds: fileIds ?? [] };
}
