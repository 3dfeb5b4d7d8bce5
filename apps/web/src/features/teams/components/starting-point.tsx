import { Trans } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { Section } from '@muster/ui';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import { Outputs } from './packet-view.tsx';
import { artefactText } from './plan-table.tsx';
import type { WorkBlock } from './work-facts.ts';

interface StartingPointProps {
  block: WorkBlock;
  blocks: readonly WorkBlock[];
}

/** What a block starts from: its inputs with what has arrived, and drafts of models, to use or to throw away. */
export function StartingPoint({ block, blocks }: StartingPointProps) {
  return (
    <>
      {block.inputs.length > 0 && (
        <Section title={<Trans>What it starts from</Trans>}>
          <Stack gap="sm" mt="sm">
            {block.inputs.map((input) => (
              <Input key={input.name} input={input} from={blocks.find(({ id }) => id === input.fromBlockId)?.title} />
            ))}
          </Stack>
        </Section>
      )}
      {block.drafts.length > 0 && (
        <Section title={<Trans>Drafts by a model</Trans>}>
          <Stack gap="md" mt="sm">
            {block.drafts.map((draft) => (
              <div key={draft.id}>
                <Text size="sm" c="dimmed">
                  <Trans>
                    {draft.model}, <InstantText at={draft.madeAt} />. Yours to use or to throw away; nothing of it is
                    handed over by itself.
                  </Trans>
                </Text>
                <Text style={{ whiteSpace: 'pre-wrap' }}>{draft.text}</Text>
              </div>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}

function Input({ input, from }: { input: WorkBlock['inputs'][number]; from: string | undefined }) {
  const isClient = useViewer().workspace.kind === 'BUSINESS';
  return (
    <div>
      <Text>
        {artefactText(input.artefact)}{' '}
        <Text span c="dimmed">
          {from ? <Trans>from “{from}”</Trans> : isClient ? <Trans>from you</Trans> : <Trans>from the client</Trans>}
        </Text>
      </Text>
      {input.material.length > 0 ? (
        <Outputs outputs={input.material} />
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>not there yet</Trans>
        </Text>
      )}
    </div>
  );
}
