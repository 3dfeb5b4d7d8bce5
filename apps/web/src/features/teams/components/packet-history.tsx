import { Trans } from '@lingui/react/macro';
import { Accordion, Group, Text } from '@mantine/core';
import { Section, StateMark } from '@muster/ui';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { PacketView } from './packet-view.tsx';
import type { Packet, WorkBlock } from './work-facts.ts';

/** Whose work it is, with which models, and which versions of other work went into it. */
function Origin({ packet: { madeBy, provenance } }: { packet: Packet }) {
  const { makers, models, sources } = provenance;
  const who = [...makers.map(({ name }) => name), ...models].join(', ');
  const from = sources.map(({ title, version }) => `${title} (${version})`).join(', ');
  return (
    <Text size="sm" c="dimmed" mt="sm">
      <Trans>
        Made by: <bdi>{who || madeBy}</bdi>
      </Trans>
      {from && (
        <>
          {' · '}
          <Trans>
            Made from: <bdi>{from}</bdi>
          </Trans>
        </>
      )}
    </Text>
  );
}

/** Every version that was handed over, the newest first, each as it was. */
export function PacketHistory({ block }: { block: WorkBlock }) {
  const newest = Math.max(...block.packets.map(({ version }) => version));
  const packets = [...block.packets].sort((left, right) => right.version - left.version);
  return (
    <Section title={<Trans>Handed over so far</Trans>}>
      <Accordion chevronPosition="left" order={3}>
        {packets.map((packet) => (
          <Accordion.Item key={packet.version} value={String(packet.version)}>
            <Accordion.Control>
              <Group justify="space-between" wrap="nowrap">
                <Text>
                  <Trans>
                    Version {packet.version} by <bdi>{packet.deliveredBy}</bdi>, <InstantText at={packet.deliveredAt} />
                  </Trans>
                </Text>
                {packet.state === 'ACCEPTED' && (
                  <StateMark tone="ok">
                    <Trans>accepted</Trans>
                  </StateMark>
                )}
                {packet.state === 'REFUSED' && (
                  <StateMark tone="warm">
                    <Trans>sent back</Trans>
                  </StateMark>
                )}
                {packet.isInterim && (
                  <StateMark tone="quiet">
                    <Trans>on the way</Trans>
                  </StateMark>
                )}
                {packet.state === 'DELIVERED' && !packet.isInterim && packet.version === newest && (
                  <StateMark tone="accent">
                    <Trans>waits for an answer</Trans>
                  </StateMark>
                )}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              {packet.refusalReason && (
                <Text mb="sm">
                  <Trans>
                    Sent back by <bdi>{packet.answeredBy}</bdi>: <bdi>{packet.refusalReason}</bdi>
                  </Trans>
                </Text>
              )}
              <PacketView packet={packet} block={block} />
              <Origin packet={packet} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  );
}
