import { Plural, Trans } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNow } from '../time/use-now.ts';
import { takeBack, useUndoable } from './undo.ts';
import classes from './undo-line.module.css';

interface UndoLineProps {
  scope: string;
  /** What was done, as a sentence. */
  children: ReactNode;
}

/** For ten seconds: what was done, and the way back; also with the keys everybody knows. */
export function UndoLine({ scope, children }: UndoLineProps) {
  const undoable = useUndoable(scope);
  useHotkeys([['mod+Z', () => takeBack(scope)]]);
  if (!undoable) return null;
  return (
    <Group className={classes['line'] ?? ''} gap="sm" role="status">
      <Text size="sm">{children}</Text>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowBackUp size={14} aria-hidden />}
        onClick={() => takeBack(scope)}
      >
        <Trans>Undo</Trans>
      </Button>
      <TimeLeft endsAt={undoable.endsAt} />
    </Group>
  );
}

/** Not read aloud: a number that changes every second would drown the sentence. */
function TimeLeft({ endsAt }: { endsAt: number }) {
  const seconds = Math.max(0, Math.ceil((endsAt - useNow(1000)) / 1000));
  return (
    <Text size="xs" c="dimmed" aria-hidden>
      <Plural value={seconds} one="# second" other="# seconds" />
    </Text>
  );
}
