import { Trans } from '@lingui/react/macro';
import { List, Stack, Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { FileLink } from '../../../shared/files/file-link.tsx';
import type { Output, Packet, WorkBlock } from './work-facts.ts';
import classes from './packet-view.module.css';

/** What was handed over: each output, each criterion with its result, the open questions. */
export function PacketView({ packet, block }: { packet: Packet; block: WorkBlock }) {
  return (
    <Stack gap="sm">
      <Outputs outputs={packet.outputs} />
      <Results packet={packet} block={block} />
      {packet.openQuestions.length > 0 && (
        <div>
          <Text fw={600}>
            <Trans>Open questions</Trans>
          </Text>
          <List>
            {packet.openQuestions.map((question) => (
              <List.Item key={question}>
                <bdi>{question}</bdi>
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}

/** Things by name: a text, or a file to take along. */
export function Outputs({ outputs }: { outputs: readonly Output[] }) {
  return (
    <dl className={classes['outputs']}>
      {outputs.map((output) => (
        <div key={`${output.name}-${output.fileId}`}>
          <dt>
            <bdi>{output.name}</bdi>
          </dt>
          <dd>
            {output.fileId ? (
              <FileLink fileId={output.fileId} />
            ) : (
              <Text style={{ whiteSpace: 'pre-wrap' }} dir="auto">
                {output.text}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Results({ packet, block }: { packet: Packet; block: WorkBlock }) {
  return (
    <ul className={classes['results']}>
      {packet.results.map(({ criterionId, passes, note }) => (
        <li key={criterionId} data-passes={passes || undefined}>
          {passes ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
          <span>
            <bdi>{block.criteria.find(({ id }) => id === criterionId)?.text}</bdi>
            <Text span c="dimmed">
              {' '}
              {passes ? <Trans>met</Trans> : <Trans>not met</Trans>}
              {note && (
                <>
                  : <bdi>{note}</bdi>
                </>
              )}
            </Text>
          </span>
        </li>
      ))}
    </ul>
  );
}
