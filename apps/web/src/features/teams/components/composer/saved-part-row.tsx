import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import type { SavedPartViewFragment } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { languageName } from '../../../../shared/i18n/names.ts';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import { formatMinutes } from '../../../../shared/time/time.ts';
import { ForkPartDocument, RemovePartDocument } from '../../api/saved-parts.ts';
import type { Plan } from '../plan-facts.ts';
import { usePlanEdit } from '../use-plan-edit.ts';
import { NO_CHOICES, PartChoices } from './part-choices.tsx';
import classes from './library.module.css';

interface SavedPartRowProps {
  plan: Plan;
  part: SavedPartViewFragment;
  isOpen: boolean;
  onToggle: () => void;
  onAdded: () => void;
}

/** A kept part; opened, it can be used, forked, sent on and thrown away. */
export function SavedPartRow({ plan, part, isOpen, onToggle, onAdded }: SavedPartRowProps) {
  const { edit, isSaving, refusal } = usePlanEdit(plan, onAdded);
  const [choices, setChoices] = useState({ ...NO_CHOICES, language: part.language });
  const minutes = part.blocks.reduce((sum, { personMinutes }) => sum + personMinutes, 0);
  const { count, language } = choices;
  return (
    <div className={classes['row']} data-open={isOpen || undefined}>
      <UnstyledButton className={classes['head']} aria-expanded={isOpen} onClick={onToggle}>
        <Text fw={550}>
          <bdi>{part.title}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          <Plural value={part.blocks.length} one="# block" other="# blocks" /> · {formatMinutes(minutes)}
          {part.language && <> · {languageName(part.language)}</>}
        </Text>
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <Stack gap="sm" className={classes['body']}>
          {part.summary && (
            <Text size="sm">
              <bdi>{part.summary}</bdi>
            </Text>
          )}
          <Lineage part={part} />
          <PartChoices
            repeatedFor={part.repeatedFor}
            usualCount={part.usualCount}
            needsLanguage={part.language !== null}
            value={choices}
            onChange={setChoices}
          />
          <Refused refusal={refusal} />
          <Group gap="xs">
            <Button
              loading={isSaving}
              onClick={() => edit({ addSavedPart: { savedPartId: part.id, count, language } })}
            >
              <Trans>Add to the plan</Trans>
            </Button>
            <PartActions part={part} />
          </Group>
        </Stack>
      </Collapse>
    </div>
  );
}

/** Where it comes from: who kept it when, and the parts it was made from. */
function Lineage({ part }: { part: SavedPartViewFragment }) {
  const from = part.ancestors.map(({ title }) => `“${title}”`).join(' ← ');
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        Kept by <bdi>{part.author}</bdi>, <InstantText at={part.createdAt} />.
      </Trans>{' '}
      {from && (
        <Trans>
          Forked from <bdi>{from}</bdi>.
        </Trans>
      )}
    </Text>
  );
}

function PartActions({ part }: { part: SavedPartViewFragment }) {
  const { t } = useLingui();
  const fork = useAct(ForkPartDocument, 'forkPart', { refreshes: ['SavedParts'] });
  const remove = useAct(RemovePartDocument, 'removePart', { refreshes: ['SavedParts'] });
  const { id: savedPartId, title, summary, file } = part;
  const copy = t`${title}, my version`;
  return (
    <>
      <Button
        variant="default"
        loading={fork.isRunning}
        onClick={() => fork.run({ input: { savedPartId, title: copy, summary } })}
      >
        <Trans>Fork</Trans>
      </Button>
      <Button
        variant="default"
        component="a"
        href={`data:application/json;charset=utf-8,${encodeURIComponent(file)}`}
        download={`${title}.json`}
      >
        <Trans>Download</Trans>
      </Button>
      <Button
        variant="subtle"
        color="red"
        loading={remove.isRunning}
        onClick={() => remove.run({ input: { savedPartId } })}
      >
        <Trans>Remove</Trans>
      </Button>
      <Refused refusal={fork.refusal ?? remove.refusal} />
    </>
  );
}
