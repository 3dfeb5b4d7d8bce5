import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refused, StateMark } from '@muster/ui';
import { useAct } from '../../../../shared/api/use-act.ts';
import { DecideConflictDocument, PROPOSAL_CHANGED, type Conflict } from '../../api/proposals.ts';
import classes from './proposal.module.css';

interface ConflictCardProps {
  conflict: Conflict;
  runId: string;
  proposalId: string;
  mayDecide: boolean;
}

/** What both sides want, and the three ways out. */
export function ConflictCard({ conflict, runId, proposalId, mayDecide }: ConflictCardProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string>();
  const decide = useAct(DecideConflictDocument, 'decideConflict', {
    refreshes: PROPOSAL_CHANGED,
    onDone: () => setTyped(undefined),
  });
  const choose = (choice: 'MINE' | 'THEIRS' | 'EDIT', value?: string) =>
    decide.run((idempotencyKey) => ({
      input: {
        runId,
        proposalId,
        conflictId: conflict.id,
        choose: choice,
        idempotencyKey,
        ...(value ? { value } : {}),
      },
    }));
  const { decision } = conflict;
  return (
    <Card withBorder component="article" aria-label={t`Conflict about ${conflict.thingTitle}`}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Text fw={600}>
            <bdi>{conflict.thingTitle}</bdi>
            {conflict.field && (
              <Text span c="dimmed" size="sm">
                {' · '}
                <bdi>{conflict.field}</bdi>
              </Text>
            )}
          </Text>
          <StateMark tone={decision ? 'ok' : 'warm'}>
            {decision ? <Trans>Decided</Trans> : <Trans>To decide</Trans>}
          </StateMark>
        </Group>
        <Text size="sm">
          <bdi>{conflict.says}</bdi>
        </Text>
        <div className={classes['wants']}>
          <Both conflict={conflict} />
        </div>
        {mayDecide && <Choices conflict={conflict} choose={choose} onEdit={() => setTyped(conflict.mineValue ?? '')} />}
        {typed !== undefined && (
          <OwnWords
            conflict={conflict}
            typed={typed}
            onType={setTyped}
            onTake={() => choose('EDIT', typed)}
            isRunning={decide.isRunning}
          />
        )}
        <Refused refusal={decide.refusal} />
      </Stack>
    </Card>
  );
}

function Both({ conflict: { mine, theirs, mineValue, theirsValue, decision } }: { conflict: Conflict }) {
  return (
    <>
      <Want title={<Trans>This proposal</Trans>} value={mineValue} says={mine} isChosen={decision === 'MINE'} />
      <Want
        title={<Trans>The plan since then</Trans>}
        value={theirsValue}
        says={theirs}
        isChosen={decision === 'THEIRS'}
      />
    </>
  );
}

interface ChoicesProps {
  conflict: Conflict;
  choose: (choice: 'MINE' | 'THEIRS') => void;
  onEdit: () => void;
}

function Choices({ conflict: { choices, decision }, choose, onEdit }: ChoicesProps) {
  const look = (choice: Conflict['choices'][number]) => (decision === choice ? 'filled' : 'default');
  return (
    <Group gap="xs">
      {choices.includes('MINE') && (
        <Button size="xs" variant={look('MINE')} onClick={() => choose('MINE')}>
          <Trans>Keep mine</Trans>
        </Button>
      )}
      {choices.includes('THEIRS') && (
        <Button size="xs" variant={look('THEIRS')} onClick={() => choose('THEIRS')}>
          <Trans>Keep theirs</Trans>
        </Button>
      )}
      {choices.includes('EDIT') && (
        <Button size="xs" variant={look('EDIT')} onClick={onEdit}>
          <Trans>Edit</Trans>
        </Button>
      )}
    </Group>
  );
}

interface OwnWordsProps {
  conflict: Conflict;
  typed: string;
  onType: (typed: string) => void;
  onTake: () => void;
  isRunning: boolean;
}

function OwnWords({ conflict: { field }, typed, onType, onTake, isRunning }: OwnWordsProps) {
  const { t } = useLingui();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      <Group align="end" gap="xs">
        <TextInput
          label={field ? t`New ${field}` : t`Instead of both`}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          style={{ flex: 1 }}
        />
        <Button type="submit" size="sm" loading={isRunning}>
          <Trans>Take this</Trans>
        </Button>
      </Group>
    </form>
  );
}

interface WantProps {
  title: React.ReactNode;
  value: string | null | undefined;
  says: readonly string[];
  isChosen: boolean;
}

function Want({ title, value, says, isChosen }: WantProps) {
  return (
    <div className={classes['want']} data-chosen={isChosen || undefined}>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      {value ? (
        <Text size="sm" fw={550}>
          <bdi>{value}</bdi>
        </Text>
      ) : (
        says.map((line) => (
          <Text key={line} size="sm">
            <bdi>{line}</bdi>
          </Text>
        ))
      )}
      {!value && says.length === 0 && (
        <Text size="sm">
          <Trans>Work in hand stays as it is.</Trans>
        </Text>
      )}
    </div>
  );
}
