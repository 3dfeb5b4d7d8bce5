import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Stack } from '@mantine/core';
import { Section } from '@muster/ui';
import type { ProposedEdit } from '../../api/proposals.ts';

interface EditTicksProps {
  edits: readonly ProposedEdit[];
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  isReadOnly: boolean;
}

/** What is asked for, one line each; what is unticked stays proposed when the rest is taken over. */
export function EditTicks({ edits, ticked, onTick, isReadOnly }: EditTicksProps) {
  const { t } = useLingui();
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(id);
    else next.delete(id);
    onTick(next);
  };
  const words: Record<ProposedEdit['status'], string> = {
    APPLIED: t`is in the plan`,
    WAITING: '',
    IN_CONFLICT: t`in conflict`,
  };
  return (
    <Section title={<Trans>What changes</Trans>}>
      <Stack gap={6}>
        {edits.map(({ id, says, status }) => (
          <Checkbox
            key={id}
            label={<bdi>{says}</bdi>}
            description={words[status]}
            checked={ticked.has(id)}
            disabled={isReadOnly}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
        ))}
        {edits.length === 0 && <Trans>Nothing yet. Say what should change, then others can decide about it.</Trans>}
      </Stack>
    </Section>
  );
}
