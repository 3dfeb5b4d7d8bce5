import { Plural, Trans } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { formatPercent } from '../../../shared/time/time.ts';
import type { WorkerDetails } from '../api/workers.ts';
import { RecordPicture, RecordSentence } from './record-picture.tsx';
import { useSkillNames } from './skill-options.ts';
import classes from './record-picture.module.css';

const SHOWN = 6;

/** What was seen, and how sure that makes us: in all, then by kind of work. */
export function TrackRecord({ record }: { record: WorkerDetails['trackRecord'] }) {
  const nameOf = useSkillNames();
  const { acceptance, lateness, delayMinutes, peerReviews, parts } = record;
  return (
    <Stack gap={4}>
      <RecordSentence record={record} />
      <RecordPicture expected={acceptance} />
      {delayMinutes && (
        <Text size="sm">
          <Trans>
            About {formatPercent(lateness.mean)} of the blocks end late, then by {Math.round(delayMinutes.mean)}{' '}
            minutes.
          </Trans>
        </Text>
      )}
      {peerReviews > 0 && (
        <Text size="sm">
          <Plural value={peerReviews} one="One blind review by a peer" other="# blind reviews by peers" />
        </Text>
      )}
      {parts.length > 0 && (
        <ul className={classes['parts']}>
          {parts.slice(0, SHOWN).map(({ kind, subject, label, acceptedBlocks, refusedHandOffs, acceptance: own }) => (
            <li key={`${kind}${subject}`}>
              <Text size="sm" span>
                {kind === 'SKILL' ? nameOf(subject, label) : label}{' '}
                <Text span inherit c="dimmed">
                  {acceptedBlocks}/{acceptedBlocks + refusedHandOffs}
                </Text>
              </Text>
              <RecordPicture expected={own} isSmall />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
