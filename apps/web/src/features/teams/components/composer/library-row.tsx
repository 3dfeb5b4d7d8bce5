import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Collapse, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { formatMinutes } from '../../../../shared/time/time.ts';
import type { ShippedBlock } from './library-search.ts';
import { NO_CHOICES, PartChoices, type Choices } from './part-choices.tsx';
import classes from './library.module.css';

interface LibraryRowProps {
  block: ShippedBlock;
  isOpen: boolean;
  isBusy: boolean;
  onToggle: () => void;
  onAdd: (choices: Choices) => void;
}

/** A block of the shipped library; opened, it says what it does and asks what it leaves open. */
export function LibraryRow({ block, isOpen, isBusy, onToggle, onAdd }: LibraryRowProps) {
  const { t } = useLingui();
  const [choices, setChoices] = useState(NO_CHOICES);
  const needsLanguage = block.repeatedFor === 'language';
  const chosen = block.method?.options.find(({ id }) => id === choices.methodId) ?? block.method?.options[0];
  return (
    <div className={classes['row']} data-open={isOpen || undefined}>
      <UnstyledButton className={classes['head']} aria-expanded={isOpen} onClick={onToggle}>
        <Text fw={550}>{block.title}</Text>
        <Text size="sm" c="dimmed">
          {block.inputs.map(({ label }) => label).join(', ')} → {block.outputs.map(({ label }) => label).join(', ')} ·{' '}
          {formatMinutes(block.personMinutes * (block.usualCount ?? 1))}
        </Text>
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <Stack gap="sm" className={classes['body']}>
          <Text size="sm">{block.work}</Text>
          <PartChoices
            repeatedFor={block.repeatedFor}
            usualCount={block.usualCount}
            needsLanguage={needsLanguage}
            method={block.method}
            value={choices}
            onChange={setChoices}
          />
          {chosen && <Text size="sm">{chosen.work}</Text>}
          <Button
            loading={isBusy}
            disabled={needsLanguage && !choices.language}
            aria-label={t`Add to the plan: ${block.title}`}
            onClick={() => onAdd(choices)}
          >
            <Trans>Add to the plan</Trans>
          </Button>
        </Stack>
      </Collapse>
    </div>
  );
}
