import type { Clock, PlainDate, Result } from '@muster/kernel';
import { Ctx, toUnion, type Context, type Db } from '@muster/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Library } from '../application/library.ts';
import type { SavedPartRefusal, SavedParts } from '../application/saved-parts.ts';
import { viewPart } from '../application/part-view.ts';
import { waysToMake } from '../application/ways-to-make.ts';
import { savedParts, type StoredPart } from '../persistence/saved-part.queries.ts';
import { artefactOf, saidOfComposing, type ArtefactInput } from './composing.ts';
import { presentLibraryBlock, presentPart, presentWays } from './present-library.ts';

interface SavePartInput {
  readonly blueprintId: string;
  readonly blockIds?: readonly string[] | null;
  readonly teamId?: string | null;
  readonly title: string;
  readonly summary?: string | null;
  readonly repeatedFor?: string | null;
  readonly count?: number | null;
  readonly forkedFromId?: string | null;
}

interface NamePartInput {
  readonly savedPartId: string;
  readonly title: string;
  readonly summary?: string | null;
}

interface WaysArgs {
  readonly brief?: string | null;
  readonly wanted: readonly ArtefactInput[];
  readonly atHand: readonly ArtefactInput[];
  readonly languages?: readonly string[] | null;
  readonly first?: number | null;
}

/** What plans are made of: the shipped library and the workspace's own. */
@Resolver('LibraryBlock')
export class LibraryResolver {
  constructor(
    private readonly db: Db,
    private readonly library: Library,
    private readonly parts: SavedParts,
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

  @ResolveField('forks')
  async forks(@Parent() { id }: { id: string }, @Ctx() ctx: Context) {
    const parts = await this.db.read(ctx, savedParts);
    return parts
      .filter(({ structure: { blocks } }) => blocks.some(({ libraryBlockId }) => libraryBlockId === id))
      .map((part) => presentPart(viewPart(part)));
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

  @Query('waysToMake')
  waysToMake(@Args() { brief, wanted, atHand, languages, first }: WaysArgs) {
    const request = { brief: brief ?? '', wanted: wanted.map(artefactOf), atHand: atHand.map(artefactOf) };
    const found = waysToMake({ ...request, languages: languages ?? [] }, first ?? 3);
    return toUnion(found.ok ? { ok: true as const, value: presentWays(found.value) } : found, 'Ways', saidOfComposing);
  }

  @Query('savedParts')
  async savedParts(@Ctx() ctx: Context) {
    return (await this.db.read(ctx, savedParts)).map((part) => presentPart(viewPart(part)));
  }

  @Mutation('savePart')
  async savePart(@Ctx() ctx: Context, @Args('input') input: SavePartInput) {
    const { repeatedFor, count, blockIds, teamId, summary, forkedFromId, ...rest } = input;
    const repeated = repeatedFor ? { of: repeatedFor, count: count ?? 1 } : null;
    const where = { blockIds: blockIds ?? [], teamId: teamId ?? null, forkedFromId: forkedFromId ?? null };
    return answered(await this.parts.save(ctx, { ...rest, ...where, summary: summary ?? '', repeated }));
  }

  @Mutation('forkPart')
  async forkPart(@Ctx() ctx: Context, @Args('input') { summary, ...input }: NamePartInput) {
    return answered(await this.parts.fork(ctx, { ...input, summary: summary ?? '' }));
  }

  @Mutation('renamePart')
  async renamePart(@Ctx() ctx: Context, @Args('input') { summary, ...input }: NamePartInput) {
    return answered(await this.parts.rename(ctx, { ...input, summary: summary ?? '' }));
  }

  @Mutation('removePart')
  async removePart(@Ctx() ctx: Context, @Args('input') { savedPartId }: { savedPartId: string }) {
    return answered(await this.parts.remove(ctx, savedPartId));
  }

  @Mutation('importPart')
  async importPart(@Ctx() ctx: Context, @Args('input') { file }: { file: string }) {
    return answered(await this.parts.bring(ctx, file));
  }
}

function answered(outcome: Result<StoredPart, SavedPartRefusal>) {
  const shown = outcome.ok ? { ok: true as const, value: presentPart(viewPart(outcome.value)) } : outcome;
  return toUnion(shown, 'SavedPart', {
    NotFound: () => 'There is no such part or plan.',
    InvalidInput: ({ says }) => says,
    NotAllowed: () => 'Your role here does not include planning.',
  });
}
