import { Trans } from '@lingui/react/macro';
import { List, Text } from '@mantine/core';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import classes from './estimate-form.module.css';
import { latestPacket, type WorkBlock } from './work-facts.ts';

/** What has to change: the words of whoever sent the last version back. */
export function SentBack({ block }: { block: WorkBlock }) {
  const packet = latestPacket(block);
  if (packet?.state !== 'REFUSED' || !packet.refusalReason) return null;
  const failed = block.criteria.filter(({ id }) => packet.failedCriterionIds.includes(id));
  return (
    <div className={classes['ask']}>
      <Text fw={600}>
        <Trans>
          <bdi>{packet.answeredBy}</bdi> sent version {packet.version} back
        </Trans>
      </Text>
      <Text mt={4}>
        <bdi>{packet.refusalReason}</bdi>
      </Text>
      {failed.length > 0 && (
        <>
          <Text size="sm" mt={6}>
            <Trans>Not met:</Trans>
          </Text>
          <List size="sm">
            {failed.map(({ id, text }) => (
              <List.Item key={id}>
                <bdi>{text}</bdi>
              </List.Item>
            ))}
          </List>
        </>
      )}
      {packet.answeredAt && (
        <Text size="sm" c="dimmed" mt={4}>
          <InstantText at={packet.answeredAt} />
        </Text>
      )}
    </div>
  );
}
