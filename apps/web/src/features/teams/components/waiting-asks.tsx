import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Section } from '@muster/ui';
import { ask as query } from '../../../shared/api/query.ts';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { WaitingAsksDocument, type AskLine } from '../api/asks.ts';
import { AskCard } from './run/ask-card.tsx';

/** What people and agents of all runs wait for the reader to say. */
export function useWaitingAsks(): readonly AskLine[] {
  const { data } = useQuery({ ...query(WaitingAsksDocument, {}), throwOnError: false });
  return data?.waitingAsks ?? [];
}

/** Approve, answer, take over: each where it stands. */
export function WaitingAsks({ asks }: { asks: readonly AskLine[] }) {
  if (asks.length === 0) return null;
  return (
    <Section title={<Trans>Somebody waits for your answer</Trans>}>
      <RowList>
        {asks.map((each) => (
          <Row key={each.id}>
            <AskCard ask={each} withRun />
          </Row>
        ))}
      </RowList>
    </Section>
  );
}
