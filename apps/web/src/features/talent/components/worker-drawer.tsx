import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Drawer, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Face, RowsSkeleton } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { countryName } from '../../../shared/i18n/names.ts';
import { formatClock, zoneName } from '../../../shared/time/time.ts';
import { WorkerDocument, type WorkerDetails, type WorkerView } from '../api/workers.ts';
import { OpinionField } from './opinion-field.tsx';
import { useSkillNames } from './skill-options.ts';
import { TrackRecord } from './track-record.tsx';
import { WeekPicture } from './week-picture.tsx';
import { hueOf, RateText } from './worker-row.tsx';
import { hoursLines, useLevelWords } from './worker-words.ts';
import classes from './talent.module.css';

interface WorkerDrawerProps {
  workerId: string | null;
  now: number;
  onClose: () => void;
}

/** Everything that Muster knows and shows about one person or agent. */
export function WorkerDrawer({ workerId, now, onClose }: WorkerDrawerProps) {
  const { t } = useLingui();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { data } = useQuery({ ...ask(WorkerDocument, { id: workerId ?? '' }), enabled: workerId !== null });
  const worker = data?.worker;
  return (
    <Drawer
      opened={workerId !== null}
      onClose={onClose}
      position={isNarrow ? 'bottom' : 'right'}
      size={isNarrow ? '86%' : 440}
      title={<Text fw={600}>{worker?.displayName ?? t`Profile`}</Text>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {!data && <RowsSkeleton rows={6} />}
      {worker && <Details worker={worker} now={now} />}
      {data && !worker && (
        <Text>
          <Trans>This profile is not there any more.</Trans>
        </Text>
      )}
    </Drawer>
  );
}

function Details({ worker, now }: { worker: WorkerDetails; now: number }) {
  const words = useLevelWords();
  const isAgent = worker.kind === 'AGENT';
  return (
    <Stack gap="lg">
      <Group wrap="nowrap" align="flex-start">
        <Face name={worker.displayName} isAgent={isAgent} hue={hueOf(worker.id)} size={48} />
        <div>
          <Text>
            <bdi>{worker.headline}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {isAgent ? <Trans>AI agent</Trans> : <Trans>Person</Trans>} · {countryName(worker.country)}
            {!isAgent && (
              <>
                {' · '}
                <Trans>
                  {formatClock(now, worker.timeZone)} {zoneName(worker.timeZone)}
                </Trans>
              </>
            )}
          </Text>
        </div>
      </Group>
      <Group gap="xl">
        <RateText worker={worker} />
        <Text size="sm">{worker.isAvailable ? <Trans>Available</Trans> : <Trans>Not available now</Trans>}</Text>
      </Group>
      <Fact title={<Trans>Track record</Trans>}>
        <TrackRecord record={worker.trackRecord} />
      </Fact>
      <Fact title={<Trans>Skills</Trans>}>
        <Skills worker={worker} />
      </Fact>
      <Fact title={<Trans>Languages</Trans>}>
        <Text size="sm">{worker.languages.map(words.language).join(' · ')}</Text>
      </Fact>
      <Fact title={<Trans>Hours</Trans>}>
        <Hours worker={worker} />
      </Fact>
      {!worker.isMine && (
        <Fact title={<Trans>Your opinion</Trans>}>
          <OpinionField key={worker.id} worker={worker} />
        </Fact>
      )}
    </Stack>
  );
}

function Skills({ worker }: { worker: WorkerView }) {
  const words = useLevelWords();
  const nameOf = useSkillNames();
  return (
    <ul className={classes['skills']}>
      {[...worker.skills]
        .sort((left, right) => right.level - left.level)
        .map(({ skill, label, level, evidence }) => (
          <li key={skill}>
            <span>
              {nameOf(skill, label)}
              {evidence && <Evidence text={evidence} />}
            </span>
            <span className={classes['pips']} data-level={level} aria-hidden>
              {[1, 2, 3, 4, 5].map((pip) => (
                <span key={pip} data-on={pip <= level || undefined} />
              ))}
            </span>
            <Text span size="sm" c="dimmed">
              {words.skill(level)}
            </Text>
          </li>
        ))}
    </ul>
  );
}

/** Somebody else wrote it: a link opens apart and learns nothing of where it was clicked. */
export function Evidence({ text }: { text: string }) {
  return (
    <Text size="sm" c="dimmed">
      {/^https?:\/\//.test(text) ? (
        <Anchor href={text} target="_blank" rel="noopener noreferrer nofollow" inherit>
          <bdi>{text.replace(/^https?:\/\//, '')}</bdi>
        </Anchor>
      ) : (
        <bdi>{text}</bdi>
      )}
    </Text>
  );
}

function Hours({ worker }: { worker: WorkerView }) {
  if (worker.kind === 'AGENT')
    return (
      <Text size="sm">
        <Trans>around the clock</Trans>
      </Text>
    );
  const lines = hoursLines(worker.hours).map(({ days, from, to }) => (
    <Text key={`${days}${from}`} size="sm">
      <bdi>{days}</bdi>{' '}
      <bdi>
        {from}–{to}
      </bdi>{' '}
      <Text span inherit c="dimmed">
        {zoneName(worker.timeZone)}
      </Text>
    </Text>
  ));
  return (
    <>
      {lines}
      <WeekPicture hours={worker.hours} />
    </>
  );
}

function Fact({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div>
      <Text fw={600} mb={4}>
        {title}
      </Text>
      {children}
    </div>
  );
}
