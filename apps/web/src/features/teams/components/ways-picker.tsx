import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { WaysToMakeQuery } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { formatMinutes } from '../../../shared/time/time.ts';
import { WaysToMakeDocument } from '../api/ways-to-make.ts';
import type { NewTeamForm, PickedArtefact } from './new-team-form.ts';

type Way = Extract<WaysToMakeQuery['waysToMake'], { __typename: 'Ways' }>['ways'][number];

/** Nobody types faster than this and wants an answer in between. In milliseconds. */
const QUIET_MS = 400;

/** Where the library knows several chains to the same end: which one, with what each takes. Nothing to choose shows nothing. */
export function WaysPicker({ form }: { form: NewTeamForm }) {
  const { t } = useLingui();
  const { brief, wanted, atHand, languages, without } = form.values;
  const [goal] = useDebouncedValue(
    { brief, wanted: wanted.map(plain), atHand: atHand.map(plain), languages: [...languages] },
    QUIET_MS,
  );
  const { data } = useQuery({ ...ask(WaysToMakeDocument, goal), enabled: goal.wanted.length > 0 });
  const ways = data?.waysToMake.__typename === 'Ways' ? data.waysToMake.ways : [];
  if (ways.length < 2 || goal.wanted.length === 0) return null;
  const chosen = ways.find((way) => way.without.join() === without.join()) ?? ways[0];
  return (
    <Radio.Group
      label={t`Which way?`}
      description={t`The library knows several. The first takes the least work.`}
      value={chosen?.without.join() ?? ''}
      onChange={(key) => form.setFieldValue('without', ways.find((way) => way.without.join() === key)?.without ?? [])}
    >
      <Stack gap="sm" mt="sm">
        {ways.map((way) => (
          <Radio
            key={way.without.join()}
            value={way.without.join()}
            label={<WayFacts way={way} />}
            description={<WayBlocks way={way} />}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function WayFacts({ way: { workMinutes, pathMinutes, seatCount, isFastest } }: { way: Way }) {
  return (
    <>
      <Trans>{formatMinutes(workMinutes)} of work</Trans>, <Plural value={seatCount} one="# seat" other="# seats" />,{' '}
      <Trans>at least {formatMinutes(pathMinutes)} from start to end</Trans>
      {isFastest && (
        <Text span size="sm" c="dimmed">
          {' · '}
          <Trans>the fastest</Trans>
        </Text>
      )}
    </>
  );
}

/** What only this way has stands out. */
function WayBlocks({ way: { blocks } }: { way: Way }) {
  return (
    <>
      {blocks.map(({ title, isOnlyHere }, index) => (
        <span key={title} style={isOnlyHere ? { fontWeight: 600 } : undefined}>
          {index > 0 && ' → '}
          {title}
        </span>
      ))}
    </>
  );
}

function plain({ type, language }: PickedArtefact) {
  return { type, ...(language && { language }) };
}
