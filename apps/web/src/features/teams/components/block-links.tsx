import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, Group, Select, Stack, Text } from '@mantine/core';
import { Refused } from '@muster/ui';
import type { LinkKind } from '../../../shared/api/generated/graphql.ts';
import { canLink } from './plan-graph.tsx';
import type { Plan, PlanBlock } from './plan-facts.ts';
import { artefactText } from './plan-table.tsx';
import { usePlanEdit } from './use-plan-edit.ts';

interface BlockLinksProps {
  plan: Plan;
  block: PlanBlock;
  mayPlan: boolean;
}

/** Where the inputs come from and where the outputs go; the same powers as drawing lines in the graph. */
export function BlockLinks({ plan, block, mayPlan }: BlockLinksProps) {
  const { t } = useLingui();
  const { edit, isSaving, refusal } = usePlanEdit(plan);
  const targets = plan.blocks.filter(({ id }) => canLink(plan, block.id, id) && !isLinked(plan, block.id, id));
  const goesTo = plan.links.filter(({ fromBlockId }) => fromBlockId === block.id);
  const titleOf = (id: string | null) => plan.blocks.find((candidate) => candidate.id === id)?.title;
  return (
    <Stack gap={6}>
      <Text fw={600}>
        <Trans>Needs</Trans>
      </Text>
      <Sources block={block} titleOf={titleOf} />
      <Text fw={600} mt="xs">
        <Trans>Hands over to</Trans>
      </Text>
      {goesTo.map(({ toBlockId, kind }) => (
        <Group key={toBlockId} gap={4} wrap="nowrap" justify="space-between">
          <Text size="sm">{titleOf(toBlockId)}</Text>
          {mayPlan && (
            <LinkKindSelect
              title={titleOf(toBlockId) ?? ''}
              value={kind}
              isBusy={isSaving}
              onChange={(next) => edit({ editLink: { fromBlockId: block.id, toBlockId, kind: next } })}
            />
          )}
          {mayPlan && (
            <CloseButton
              size="sm"
              disabled={isSaving}
              aria-label={t`Cut the link to ${titleOf(toBlockId) ?? ''}`}
              onClick={() => edit({ removeLink: { fromBlockId: block.id, toBlockId } })}
            />
          )}
        </Group>
      ))}
      {goesTo.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>You. This is a result.</Trans>
        </Text>
      )}
      {mayPlan && targets.length > 0 && (
        <Select
          size="sm"
          value={null}
          disabled={isSaving}
          aria-label={t`Add a link`}
          placeholder={t`Add a link to a block that can take it`}
          data={targets.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(toBlockId) => toBlockId && edit({ addLink: { fromBlockId: block.id, toBlockId } })}
        />
      )}
      <Refused refusal={refusal} />
    </Stack>
  );
}

interface LinkKindSelectProps {
  title: string;
  value: LinkKind;
  isBusy: boolean;
  onChange: (kind: LinkKind) => void;
}

function LinkKindSelect({ title, value, isBusy, onChange }: LinkKindSelectProps) {
  const { t } = useLingui();
  return (
    <Select
      size="xs"
      w={150}
      allowDeselect={false}
      disabled={isBusy}
      aria-label={t`Kind of the link to ${title}`}
      data={useLinkKinds()}
      value={value}
      onChange={(next) => next && onChange(next as LinkKind)}
    />
  );
}

type TitleOf = (id: string | null) => string | undefined;

function Sources({ block, titleOf }: { block: PlanBlock; titleOf: TitleOf }) {
  return block.inputs.map((input) => (
    <Text key={input.name} size="sm">
      {artefactText(input.artefact)}{' '}
      <Text span c="dimmed">
        <SourceText input={input} title={titleOf(input.fromBlockId)} />
      </Text>
    </Text>
  ));
}

function SourceText({ input, title }: { input: PlanBlock['inputs'][number]; title: string | undefined }) {
  if (title) return <Trans>from “{title}”</Trans>;
  return input.isAtHand ? <Trans>you have it at hand</Trans> : <Trans>nothing makes it yet</Trans>;
}

function useLinkKinds(): { value: LinkKind; label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'HAND_OFF', label: t`when accepted` },
    { value: 'STREAM', label: t`as it comes` },
    { value: 'COLLABORATE', label: t`work together` },
  ];
}

function isLinked(plan: Plan, from: string, to: string): boolean {
  return plan.links.some(({ fromBlockId, toBlockId }) => fromBlockId === from && toBlockId === to);
}
