import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Section } from '@muster/ui';
import { ask as query } from '../../../../shared/api/query.ts';
import { Row, RowList } from '../../../../shared/components/rows.tsx';
import { RunAsksDocument } from '../../api/asks.ts';
import { AskCard } from './ask-card.tsx';

/** Questions of a run that wait for somebody; those the reader can answer come first. */
export function AsksPanel({ runId }: { runId: string }) {
  const { data } = useQuery(query(RunAsksDocument, { runId }));
  const open = (data?.run?.asks ?? []).filter(({ state }) => state === 'OPEN' || state === 'ESCALATED');
  if (open.length === 0) return null;
  const mine = (answers: readonly string[]) => answers.some((answer) => answer !== 'withdraw');
  const sorted = [...open].sort((left, right) => Number(mine(right.answers)) - Number(mine(left.answers)));
  return (
    <Section title={<Trans>Somebody waits for an answer</Trans>}>
      <RowList>
        {sorted.map((each) => (
          <Row key={each.id}>
            <AskCard ask={each} />
          </Row>
        ))}
      </RowList>
    </Section>
  );
}

/** What was asked about one block, answered or not. */
export function BlockAsks({ runId, blockId }: { runId: string; blockId: string }) {
  const { data } = useQuery(query(RunAsksDocument, { runId }));
  const about = (data?.run?.asks ?? []).filter((each) => each.blockId === blockId);
  if (about.length === 0) return null;
  return (
    <RowList>
      {about.map((each) => (
        <Row key={each.id}>
          <AskCard ask={each} />
        </Row>
      ))}
    </RowList>
  );
}
