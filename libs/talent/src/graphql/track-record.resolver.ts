import { Ctx, type Context } from '@muster/platform';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { recordSays } from '../application/record-says.ts';
import type { SuggestSkills } from '../application/taxonomy/suggest-skills.ts';
import { nameOfSkill, skillsFor } from '../application/skill-view.ts';
import type { TrackPart, TrackReport } from '../application/track-records.ts';

@Resolver('TrackRecord')
export class TrackRecordResolver {
  @ResolveField('says')
  says({ acceptedBlocks, refusedHandOffs, expected }: TrackReport) {
    return recordSays({ acceptedBlocks, refusedHandOffs, low: expected.acceptance.low });
  }

  @ResolveField('acceptance')
  acceptance({ expected }: TrackReport) {
    return expected.acceptance;
  }

  @ResolveField('rework')
  rework({ expected }: TrackReport) {
    return expected.rework;
  }

  @ResolveField('lateness')
  lateness({ expected }: TrackReport) {
    return expected.lateness;
  }

  @ResolveField('delayMinutes')
  delayMinutes({ expected }: TrackReport) {
    return expected.delayMinutes;
  }

  @ResolveField('costRatio')
  costRatio({ expected }: TrackReport) {
    return expected.costRatio;
  }

  @ResolveField('parts')
  parts(@Parent() { parts }: TrackReport, @Ctx() ctx: Context) {
    return parts.map(({ expected, kind, ...part }) => ({
      ...part,
      ...expected,
      kind: kind.toUpperCase(),
      label: partLabel({ kind, subject: part.subject }, ctx.locale),
    }));
  }
}

@Resolver()
export class SkillResolver {
  constructor(private readonly suggesting: SuggestSkills) {}

  @Query('suggestedSkills')
  async suggestedSkills(@Ctx() ctx: Context, @Args('occupation') occupation: string) {
    const ids = await this.suggesting.run(occupation);
    const skills = new Map(skillsFor(ctx.locale).map((skill) => [skill.id, skill]));
    return ids.flatMap((id) => skills.get(id) ?? []);
  }

  @Query('skills')
  skills(@Ctx() ctx: Context, @Args('locale') locale?: string | null) {
    return skillsFor(locale ?? ctx.locale);
  }
}

/** The library belongs to an upper context; its ids are made to be read. */
function partLabel({ kind, subject }: Pick<TrackPart, 'kind' | 'subject'>, locale: string): string {
  if (kind === 'skill') return nameOfSkill(subject, locale);
  const words = subject.replaceAll('-', ' ');
  return words === '' ? 'Blocks written by hand' : words.charAt(0).toUpperCase() + words.slice(1);
}
